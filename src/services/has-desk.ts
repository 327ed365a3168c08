import type { Post } from '../../contract/shapes/post'

/** Who works on claims: reviewers and publishers. An operator's work is done by commands. */
export const hasDesk = (post: Post | null | undefined): boolean =>
  post !== null && post !== undefined && post.kind !== 'operator'
