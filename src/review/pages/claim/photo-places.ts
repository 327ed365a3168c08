import type { ClaimView, Photo } from '../../../../contract/shapes/claim'
import { commonDocuments, referenceRules } from '../../../../policy/claims/references'
import { documentLabel } from '../../../../words/references'
import { inspectWords as words } from '../../../../words/screens/review'
import { checkWords } from '../../../../words/screens/review-checks'

/** A photo, or one page of a PDF. */
export interface PhotoPlace {
  readonly photo: Photo
  /** Counted from 0. */
  readonly page: number
  readonly thumbnail: string | undefined
  readonly picture: string | undefined
  /** How wide it is for its height. */
  readonly shape: number
  /** What it shows, and which of them. */
  readonly label: string
  /** Its place among all that can be looked at; none while it is not there. */
  readonly at: number | undefined
}

export interface PhotoGroup {
  readonly document: string
  readonly label: string
  /** How many files there are; a PDF is one. */
  readonly count: number
  readonly photos: readonly PhotoPlace[]
}

/**
 * The item's documents with their photos, in the list's order, then what any claim may add, where it
 * was added; photos of no document of it come last.
 */
export const groupPhotos = ({
  item,
  photos,
  documents: own = [],
}: Pick<ClaimView, 'item' | 'photos' | 'documents'>): readonly PhotoGroup[] => {
  const documents = [...referenceRules[item].documents, ...own]
  const of = (name: string) => photos.filter(({ document }) => document === name)
  const known = [...documents, ...commonDocuments.filter((name) => of(name).length > 0)]
  const others = photos.filter(({ document }) => !known.includes(document))
  let seen = 0
  const groupOf = (document: string, label: string, its: readonly Photo[]): PhotoGroup => ({
    document,
    label,
    count: its.length,
    photos: its.flatMap((photo, at) =>
      pagesOf(photo, words.photo(label, at + 1)).map((page) => ({
        ...page,
        at: page.picture === undefined ? undefined : seen++,
      })),
    ),
  })
  return [
    ...known.map((name) => groupOf(name, documentLabel(name), of(name))),
    ...(others.length > 0 ? [groupOf('', words.otherPhotos, others)] : []),
  ]
}

const pagesOf = (photo: Photo, label: string): readonly Omit<PhotoPlace, 'at'>[] => {
  const more = photo.more ?? []
  return [photo, ...more].map(({ thumbnail, picture, width = 1, height = 1 }, page) => ({
    photo,
    page,
    thumbnail,
    picture,
    shape: width / height,
    label: more.length > 0 ? checkWords.page(label, page + 1) : label,
  }))
}

/** All pages that can be looked at, one after the other. */
export const photosToSee = (groups: readonly PhotoGroup[]): readonly PhotoPlace[] =>
  groups.flatMap(({ photos }) => photos.filter(({ at }) => at !== undefined))
