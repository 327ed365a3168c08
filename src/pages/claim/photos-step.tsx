import { referenceRules } from '../../../policy/claims/references'
import type { ClaimFault } from '../../../policy/claims/find-faults'
import type { Photo } from '../../../contract/shapes/claim'
import { sayClaimFault } from '../../../words/claim-faults'
import { documentLabel } from '../../../words/references'
import { claimWords as words } from '../../../words/screens/claim'
import {
  Box,
  Button,
  Card,
  ErrorSummary,
  fieldIds,
  Link,
  Notice,
  Picture,
  Progress,
  Row,
  Stack,
  Tag,
  Words,
} from '../../ui'
import { fieldOf, trayOf } from './steps'
import type { Draft } from './use-draft'
import type { Photos } from './use-photos'
import type { Underway } from './use-sending'

export interface PhotosStepProps {
  draft: Draft
  photos: Photos
  faults: readonly ClaimFault[]
  attempt: number
}

/** The document list of the item, each with its photos. */
export function PhotosStep({ draft, photos, faults, attempt }: PhotosStepProps) {
  const { item } = draft.view
  const { documents, list } = referenceRules[item]
  return (
    <Stack>
      <ErrorSummary
        attempt={attempt}
        errors={faults.map((fault) => ({ name: fieldOf(fault), text: sayClaimFault(item, fault) }))}
      />
      <Notice>{list ? words.photosList : words.photosNote}</Notice>
      {photos.failure ? <Notice tone="error">{photos.failure}</Notice> : null}
      {documents.map((document) => (
        <DocumentTray key={document} document={document} photos={photos} optional={list} />
      ))}
    </Stack>
  )
}

interface TrayProps {
  document: string
  photos: Photos
  optional: boolean
}

function DocumentTray({ document, photos, optional }: TrayProps) {
  const here = photos.photos.filter((photo) => photo.document === document)
  const underway = photos.underway.filter((one) => one.document === document)
  const label = documentLabel(document)
  const ids = fieldIds(trayOf(document))
  return (
    <Box id={ids.frame}>
      <Card title={label} aside={<Arrived photos={here} optional={optional} />}>
        <Stack>
          <Row gap="m">
            {here.map((photo) => (
              <Taken
                key={photo.evidence}
                photo={photo}
                label={label}
                onDrop={() => void photos.drop(photo)}
              />
            ))}
          </Row>
          {underway.map((one) => (
            <OnItsWay key={one.id} one={one} photos={photos} />
          ))}
          <Button
            id={ids.input}
            kind="secondary"
            block
            label={`${words.addPhoto}：${label}`}
            onTap={() => void photos.add(document)}
          >
            {words.addPhoto}
          </Button>
        </Stack>
      </Card>
    </Box>
  )
}

function Arrived({ photos, optional }: { photos: readonly Photo[]; optional: boolean }) {
  const arrived = photos.filter(({ state }) => state === 'admitted').length
  if (arrived > 0) return <Tag tone="good">{words.photoCount(arrived)}</Tag>
  return <Tag>{optional ? words.optional : words.needed}</Tag>
}

function Taken({ photo, label, onDrop }: { photo: Photo; label: string; onDrop: () => void }) {
  return (
    <Box className="claim__photo">
      {photo.thumbnail ? (
        <Picture src={photo.thumbnail} alt={label} />
      ) : (
        <Words>{words.waiting}</Words>
      )}
      {photo.dark ? <Words className="claim__hint">{words.dark}</Words> : null}
      {photo.small ? <Words className="claim__hint">{words.small}</Words> : null}
      <Link label={`${words.remove}：${label}`} onTap={onDrop}>
        {words.remove}
      </Link>
    </Box>
  )
}

function OnItsWay({ one, photos }: { one: Underway; photos: Photos }) {
  if (!one.failed) return <Progress label={words.sending} percent={one.percent} />
  const leave = <Link onTap={() => photos.leave(one.id)}>{words.remove}</Link>
  return (
    <Notice
      tone="error"
      action={
        <Row gap="m">
          {one.failed.again ? <Link onTap={() => photos.again(one)}>{words.sendAgain}</Link> : null}
          {leave}
        </Row>
      }
    >
      {one.failed.words}
    </Notice>
  )
}
