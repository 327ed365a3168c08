import type { Post } from '../../contract/shapes/post'

/** Who works on claims: reviewers and publishers. An operator has a desk of his own. */
export const hasDesk = (post: Post | null | undefined): boolean =>
  post !== null && post !== undefined && post.kind !== 'operator'
