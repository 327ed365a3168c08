import type { Reader } from '../../../cloudfunctions/ports/reader'
import type { Photo } from './photo-set'

const megabytes = (): number => process.memoryUsage().rss / 1e6

/** Megabytes of the process before, after and at the most, over so many photos read in it. */
export const measureMemory = async (reader: Reader, photos: readonly Photo[], count: number) => {
  const start = megabytes()
  let most = start
  for (let at = 0; at < count; at += 1) {
    const photo = photos[at % photos.length]
    if (photo) await reader.read(photo.picture)
    most = Math.max(most, megabytes())
  }
  return { start, after: megabytes(), most }
}
