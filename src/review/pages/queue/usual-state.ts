import type { Post } from '../../../../contract/shapes/post'
import type { QueueState } from '../../../../contract/shapes/queue'

/** Where each post's work waits. */
export const usualState = (post: Post | null): QueueState => {
  if (post?.kind === 'publisher') return 'published'
  return post?.kind === 'city-reviewer' ? 'reviewed' : 'submitted'
}
