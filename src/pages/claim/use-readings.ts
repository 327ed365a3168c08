import { ListReadings } from '../../../contract/list-readings'
import type { Photo } from '../../../contract/shapes/claim'
import type { Reading } from '../../../contract/shapes/reading'
import { useAwaited } from '../../services/use-awaited'

const none: readonly Reading[] = []

/** What was read from the photos so far; asked anew for each photo that is let in. */
export const useReadings = (claim: string, photos: readonly Photo[]): readonly Reading[] => {
  const admitted = photos.filter(({ state }) => state === 'admitted')
  const { reply } = useAwaited(
    ListReadings,
    { claim },
    {
      wanted: admitted.length > 0,
      since: admitted.map(({ evidence }) => evidence).join(),
      waits: ({ readings }) => readings.some(({ state }) => state === 'waiting'),
    },
  )
  return reply?.readings ?? none
}
