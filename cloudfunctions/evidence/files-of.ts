import { originalKey, pictureKey, quarantineKey, textKey, thumbnailKey } from './keys'
import type { PhotoRecord } from './list-photos'

/** How many pages a photo has. */
export const pagesOf = ({ more = [] }: Pick<PhotoRecord, 'more'>): number => 1 + more.length

/** Everything that may lie in the store of one photo. */
export const filesOf = (claim: string, photo: PhotoRecord): readonly string[] => {
  const { evidence } = photo
  const pages = Array.from({ length: pagesOf(photo) }, (_, page) => page)
  return [
    ...[quarantineKey, originalKey, textKey].map((keyOf) => keyOf(claim, evidence)),
    ...pages.flatMap((page) =>
      [pictureKey, thumbnailKey].map((keyOf) => keyOf(claim, evidence, page)),
    ),
  ]
}
