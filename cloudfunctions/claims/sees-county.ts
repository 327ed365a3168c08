import type { Post } from '../../contract/shapes/post'

/** The county whose claims alone somebody of this post sees; nothing where he sees all. */
export const countyOf = (post: Post): string | undefined =>
  post.kind === 'county-reviewer' ? post.county : undefined

export const seesCounty = (post: Post, county: string): boolean =>
  countyOf(post) === undefined || countyOf(post) === county
