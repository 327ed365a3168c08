import type { Photo } from '../../../contract/shapes/claim'
import type { Reading } from '../../../contract/shapes/reading'
import { documentLabel } from '../../../words/references'
import { photoWords as words } from '../../../words/screens/claim-photos'
import { chooseFiles, choosePhotos } from '../../services/choose-photos'
import { Box, Button, Card, fieldIds, Link, Notice, Progress, Row, Stack, Tag } from '../../ui'
import { trayOf } from './steps'
import { TakenPhoto } from './taken-photo'
import type { Photos } from './use-photos'
import type { Underway } from './use-sending'

export interface TrayProps {
  document: string
  photos: Photos
  readings: readonly Reading[]
  /** What is said while none is there. */
  lacking: string
}

/** One document: its photos, those on their way, and the ways to add to them. */
export function DocumentTray({ document, photos, readings, lacking }: TrayProps) {
  const here = photos.photos.filter((photo) => photo.document === document)
  const underway = photos.underway.filter((one) => one.document === document)
  const label = documentLabel(document)
  return (
    <Box id={fieldIds(trayOf(document)).frame}>
      <Card title={label} aside={<Arrived photos={here} lacking={lacking} />}>
        <Stack>
          {here.map((photo) => (
            <TakenPhoto
              key={photo.evidence}
              photo={photo}
              reading={readings.find(({ evidence }) => evidence === photo.evidence)}
              photos={photos}
            />
          ))}
          {underway.map((one) => (
            <OnItsWay key={one.id} one={one} photos={photos} />
          ))}
          <Adding document={document} photos={photos} />
        </Stack>
      </Card>
    </Box>
  )
}

function Adding({ document, photos }: Pick<TrayProps, 'document' | 'photos'>) {
  const { input } = fieldIds(trayOf(document))
  const label = documentLabel(document)
  const add = chooseFiles ? words.add : words.addOnWeb
  return (
    <Stack gap="s">
      <Button
        id={input}
        kind="secondary"
        block
        label={`${add}：${label}`}
        onTap={() => void photos.add(document, choosePhotos)}
      >
        {add}
      </Button>
      {chooseFiles ? (
        <Button
          kind="quiet"
          block
          label={`${words.addFiles}：${label}`}
          onTap={() => void (chooseFiles && photos.add(document, chooseFiles))}
        >
          {words.addFiles}
        </Button>
      ) : null}
    </Stack>
  )
}

function Arrived({ photos, lacking }: { photos: readonly Photo[]; lacking: string }) {
  const arrived = photos.filter(({ state }) => state === 'admitted').length
  if (arrived > 0) return <Tag tone="good">{words.count(arrived)}</Tag>
  return <Tag>{lacking}</Tag>
}

function OnItsWay({ one, photos }: { one: Underway; photos: Photos }) {
  const { chosen, percent, failed } = one
  if (!failed)
    return (
      <Box className="claim__sending">
        <Progress label={chosen.name ?? words.sending} percent={percent} />
        <Link onTap={() => photos.cancel(one)}>{words.cancel}</Link>
      </Box>
    )
  return (
    <Notice
      tone="error"
      title={chosen.name}
      action={
        <Row gap="m">
          {failed.again ? <Link onTap={() => photos.again(one)}>{words.sendAgain}</Link> : null}
          <Link onTap={() => photos.cancel(one)}>{words.remove}</Link>
        </Row>
      }
    >
      {failed.words}
    </Notice>
  )
}
