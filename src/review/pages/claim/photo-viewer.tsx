import { useCallback, type ReactNode } from 'react'
import { inspectWords as words } from '../../../../words/screens/review'
import { useArrowKeys } from '../../../parts/use-arrow-keys'
import { Box, Button, Sheet } from '../../../ui'
import { ComparedBox } from './compared-box'
import { LargePhoto } from './large-photo'
import type { PhotoPlace } from './photo-places'
import type { Compared, Looking } from './use-looking'
import { useTurning } from './use-turning'

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
  const go = useCallback((by: number) => onTell((at + by + count) % count), [at, count, onTell])
  const earlier = useCallback(() => go(-1), [go])
  const later = useCallback(() => go(1), [go])
  useArrowKeys(earlier, later)
  const page = `${place.photo.evidence}-${place.page}`
  const { turned, turn } = useTurning(page)
  const ways = count > 1 ? { earlier, turn, later } : { turn }
  return (
    <Sheet
      wide
      open
      title={place.label}
      onClose={() => onTell(undefined)}
      foot={<Ways ways={ways} />}
    >
      <Box className="viewer">
        <Box className="viewer__photo">
          <Box className="viewer__place" live="polite">
            {words.place(at + 1, count)}
          </Box>
          <LargePhoto key={page} {...{ place, compared, turned }} />
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

type Way = 'earlier' | 'turn' | 'later'

function Ways({ ways }: { ways: Readonly<Partial<Record<Way, () => void>>> }) {
  return (
    <>
      {Object.entries(ways).map(([way, onTap]) => (
        <Button key={way} kind="secondary" onTap={onTap}>
          {words[way as Way]}
        </Button>
      ))}
    </>
  )
}
