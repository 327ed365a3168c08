import type { Photo } from '../../../contract/shapes/claim'
import type { Reading } from '../../../contract/shapes/reading'
import { sayKind } from '../../../words/readings'
import { documentLabel } from '../../../words/references'
import { photoWords as words } from '../../../words/screens/claim-photos'
import { sayDay } from '../../../words/time'
import { choosePhotos } from '../../services/choose-photos'
import { Box, Link, Picture, Row, Stack, Words } from '../../ui'
import { parts } from './typed-claim'
import type { Photos } from './use-photos'

interface TakenPhotoProps {
  photo: Photo
  reading: Reading | undefined
  photos: Photos
}

/** One photo of a document, and what was read from it. */
export function TakenPhoto({ photo, reading, photos }: TakenPhotoProps) {
  const label = documentLabel(photo.document)
  return (
    <Box className="claim__photo">
      {photo.thumbnail ? <Picture src={photo.thumbnail} alt={label} /> : null}
      <Box className="claim__about">
        {photo.state === 'waiting' ? (
          <Unfinished photo={photo} photos={photos} />
        ) : (
          <Stack gap="s">
            {photo.more ? (
              <Words className="claim__kept">{words.pages(photo.more.length + 1)}</Words>
            ) : null}
            <Poor photo={photo} reading={reading} />
            <Read reading={reading} />
          </Stack>
        )}
        <Link label={`${words.remove}：${label}`} onTap={() => void photos.drop(photo)}>
          {words.remove}
        </Link>
      </Box>
    </Box>
  )
}

/** Said at once where the server saw it when it let the photo in; the rest once it was read. */
function Poor({ photo, reading }: Pick<TakenPhotoProps, 'photo' | 'reading'>) {
  const whys = [
    ...(photo.dark ? [words.whys.dark] : []),
    ...(photo.small ? [words.whys.small] : []),
    ...(reading?.clear === false ? [words.whys.unclear] : []),
  ]
  return whys.length > 0 ? <Words className="claim__hint">{words.poor(whys)}</Words> : null
}

function Read({ reading }: Pick<TakenPhotoProps, 'reading'>) {
  if (!reading || reading.state === 'off') return null
  if (reading.state === 'waiting')
    return (
      <Box className="claim__kept" live="polite">
        {words.reading}
      </Box>
    )
  const kind = reading.kind && sayKind(reading.kind)
  const found = parts.filter((part) => reading[part])
  if (found.length === 0)
    return (
      <Box className="claim__kept" live="polite">
        {[kind, words.nothingRead].filter(Boolean).join('，')}
      </Box>
    )
  return (
    <Box className="claim__found" live="polite">
      {kind ? <Box className="claim__kind">{kind}</Box> : null}
      {found.map((part) => {
        const { value = '' } = reading[part] ?? {}
        return (
          <Box key={part}>{`${words.read[part]}：${part === 'date' ? sayDay(value) : value}`}</Box>
        )
      })}
    </Box>
  )
}

/** Sent by an earlier visit and not let in: let in now, tried again, or chosen anew. */
function Unfinished({ photo, photos }: Pick<TakenPhotoProps, 'photo' | 'photos'>) {
  const state = photos.unfinished.of(photo)
  if (state?.kind !== 'failed') return <Words className="claim__kept">{words.admitting}</Words>
  const anew = async () => {
    await photos.drop(photo)
    await photos.add(photo.document, choosePhotos)
  }
  return (
    <Box role="alert">
      <Box className="claim__hint">{`${words.unfinished}：${state.words}`}</Box>
      <Row gap="m">
        {state.arrived ? (
          <Link onTap={() => void photos.unfinished.admit(photo)}>{words.admitAgain}</Link>
        ) : (
          <Link onTap={() => void anew()}>{words.chooseAgain}</Link>
        )}
      </Row>
    </Box>
  )
}
