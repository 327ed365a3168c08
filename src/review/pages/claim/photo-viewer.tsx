import { useCallback, useState, type ReactNode } from 'react'
import { inspectWords as words } from '../../../../words/screens/review'
import { Box, Button, Picture, Sheet } from '../../../ui'
import { useArrowKeys } from '../../parts/use-arrow-keys'
import type { PhotoPlace } from './photo-places'

interface PhotoViewerProps {
  photos: readonly PhotoPlace[]
  /** undefined: closed. */
  at: number | undefined
  onTell: (at: number | undefined) => void
  /** What the photos are to prove; stands beside them. */
  children: ReactNode
}

/** One photo large, with the way to the others and what it is to prove. */
export function PhotoViewer({ photos, at, onTell, children }: PhotoViewerProps) {
  const place = at === undefined ? undefined : photos[at]
  if (place === undefined || at === undefined) return null
  return (
    <OpenViewer place={place} at={at} count={photos.length} onTell={onTell}>
      {children}
    </OpenViewer>
  )
}

interface OpenViewerProps extends Pick<PhotoViewerProps, 'onTell' | 'children'> {
  place: PhotoPlace
  at: number
  count: number
}

function OpenViewer({ place, at, count, onTell, children }: OpenViewerProps) {
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
          <Large key={place.photo.evidence} place={place} />
        </Box>
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
function Large({ place }: { place: PhotoPlace }) {
  const [close, setClose] = useState(false)
  const { picture = '' } = place.photo
  return (
    <Box className={`viewer__frame ${close ? 'viewer__frame--close' : ''}`}>
      <Picture
        key={picture}
        fit="whole"
        src={picture}
        alt={place.label}
        onTap={() => setClose(!close)}
      />
    </Box>
  )
}
