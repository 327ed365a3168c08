import type { ClaimState } from '../../../../contract/shapes/claim'
import type { Post } from '../../../../contract/shapes/post'
import type { ReviewStep } from '../../../../words/screens/review-steps'

/** What a reviewer of this post may do with a claim in this state, the usual step first. */
export const offeredSteps = (state: ClaimState, post: Post | null): readonly ReviewStep[] => {
  if (post === null || post.kind === 'operator') return []
  if (state === 'submitted') return ['accept', 'return']
  if (state === 'accepted') return ['review', 'return']
  if (state === 'reviewed' && post.kind === 'city-reviewer') return ['approve', 'reject', 'return']
  return []
}
