import type { ClaimView, Photo } from '../../../../contract/shapes/claim'
import { referenceRules } from '../../../../policy/claims/references'
import { documentLabel } from '../../../../words/references'
import { inspectWords as words } from '../../../../words/screens/review'

export interface PhotoPlace {
  readonly photo: Photo
  /** What it shows, and which of them. */
  readonly label: string
  /** Its place among all that can be looked at; none while it is not there. */
  readonly at: number | undefined
}

export interface PhotoGroup {
  readonly document: string
  readonly label: string
  readonly photos: readonly PhotoPlace[]
}

/** The item's documents with their photos, in the list's order; photos of no document of it come last. */
export const groupPhotos = ({
  item,
  photos,
}: Pick<ClaimView, 'item' | 'photos'>): readonly PhotoGroup[] => {
  const { documents } = referenceRules[item]
  const others = photos.filter(({ document }) => !documents.includes(document))
  let seen = 0
  const groupOf = (document: string, label: string, of: readonly Photo[]): PhotoGroup => ({
    document,
    label,
    photos: of.map((photo, at) => ({
      photo,
      label: words.photo(label, at + 1),
      at: photo.picture === undefined ? undefined : seen++,
    })),
  })
  return [
    ...documents.map((name) =>
      groupOf(
        name,
        documentLabel(name),
        photos.filter(({ document }) => document === name),
      ),
    ),
    ...(others.length > 0 ? [groupOf('', words.otherPhotos, others)] : []),
  ]
}

/** All photos that can be looked at, one after the other. */
export const photosToSee = (groups: readonly PhotoGroup[]): readonly PhotoPlace[] =>
  groups.flatMap(({ photos }) => photos.filter(({ at }) => at !== undefined))
