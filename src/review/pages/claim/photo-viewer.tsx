import { useCallback, useState, type ReactNode } from 'react'
import { inspectWords as words } from '../../../../words/screens/review'
import { Box, Button, Picture, Sheet } from '../../../ui'
import { useArrowKeys } from '../../parts/use-arrow-keys'
import { ComparedBox } from './compared-box'
import { drawMark } from './draw-mark'
import type { PhotoPlace } from './photo-places'
import type { Compared, Looking } from './use-looking'

interface PhotoViewerProps {
  photos: readonly PhotoPlace[]
  looking: Looking
  /** What the photos are to prove; stands beside them. */
  children: ReactNode
}

/** One photo large, with the way to the others and what it is to prove. */
export function PhotoViewer({ photos, looking, children }: PhotoViewerProps) {
  const { at, compared, look } = looking
  const place = at === undefined ? undefined : photos[at]
  if (place === undefined || at === undefined) return null
  return (
    <OpenViewer {...{ place, at, compared }} count={photos.length} onTell={look}>
      {children}
    </OpenViewer>
  )
}

interface OpenViewerProps extends Pick<PhotoViewerProps, 'children'> {
  place: PhotoPlace
  at: number
  compared: Compared | undefined
  onTell: (at: number | undefined) => void
  count: number
}

function OpenViewer({ place, at, compared, count, onTell, children }: OpenViewerProps) {
  const turn = useCallback((by: number) => onTell((at + by + count) % count), [at, count, onTell])
  const earlier = useCallback(() => turn(-1), [turn])
  const later = useCallback(() => turn(1), [turn])
  useArrowKeys(earlier, later)
  const foot =
    count > 1 ? (
      <>
        <Button kind="secondary" onTap={earlier}>
          {words.earlier}
        </Button>
        <Button kind="secondary" onTap={later}>
          {words.later}
        </Button>
      </>
    ) : undefined
  return (
    <Sheet wide open title={place.label} onClose={() => onTell(undefined)} foot={foot}>
      <Box className="viewer">
        <Box className="viewer__photo">
          <Box className="viewer__place" live="polite">
            {words.place(at + 1, count)}
          </Box>
          <Large key={`${place.photo.evidence}-${place.page}`} place={place} compared={compared} />
        </Box>
        {compared ? <ComparedBox compared={compared} /> : null}
        <Box className="viewer__aside">
          <Box as="h3" className="viewer__title">
            {words.compare}
          </Box>
          {children}
        </Box>
      </Box>
    </Sheet>
  )
}

/** A tap shows it at about twice the size, to be moved about. */
function Large({ place, compared }: Pick<OpenViewerProps, 'place' | 'compared'>) {
  const [close, setClose] = useState(false)
  const { picture = '' } = place
  return (
    <Box className={`viewer__frame ${close ? 'viewer__frame--close' : ''}`}>
      <Picture
        key={picture}
        fit="whole"
        src={picture}
        alt={place.label}
        onTap={() => setClose(!close)}
        over={compared ? <Mark compared={compared} /> : undefined}
      />
    </Box>
  )
}

/** Where on the photo the compared value stands; the rest is dimmed. */
function Mark({ compared: { verdict } }: { compared: Compared }) {
  return <Box className="mark" style={{ backgroundImage: drawMark(verdict.place.corners) }} />
}
