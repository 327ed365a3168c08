import type { Post } from '../../../contract/shapes/post'

/** A county's reviewer or the city's: who takes claims up and works on them. */
export const isReviewer = (post: Post | null): boolean =>
  post?.kind === 'county-reviewer' || post?.kind === 'city-reviewer'

/** Who keeps publications, objections and payments. */
export const isPublisher = (post: Post | null): boolean =>
  post?.kind === 'publisher' || post?.kind === 'city-reviewer'
