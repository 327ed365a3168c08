import type { ClaimState, ClaimView } from '../../../../contract/shapes/claim'
import type { Post } from '../../../../contract/shapes/post'
import type { Rules } from '../../../../contract/shapes/rules'
import type { ReviewStep } from '../../../../words/screens/review-steps'
import { assessView } from '../../../services/assess-view'
import { isReviewer } from '../../parts/is-reviewer'

/** Who looks at a claim, by which rules, on which day. */
export interface Desk {
  readonly post: Post | null
  readonly person?: string
  readonly rules?: Rules | undefined
  readonly today: string
}

type ByState = { readonly [state in ClaimState]?: readonly ReviewStep[] }

const byPost: Readonly<Record<Post['kind'], ByState>> = {
  'county-reviewer': { submitted: ['accept', 'return'], accepted: ['review', 'return'] },
  'city-reviewer': {
    submitted: ['accept', 'return'],
    accepted: ['review', 'return'],
    reviewed: ['approve', 'reject', 'return'],
    approved: ['undo'],
    rejected: ['undo'],
    published: ['pay', 'object'],
  },
  publisher: { published: ['pay', 'object'] },
  operator: {},
}

/** What somebody of this post may do with a claim as it stands, the usual step first. */
export const offeredSteps = (claim: ClaimView, desk: Desk): readonly ReviewStep[] => {
  if (desk.post === null) return []
  const steps = byPost[desk.post.kind][claim.state] ?? []
  if (desk.post.kind !== 'city-reviewer') return steps
  if (claim.state === 'accepted' && mayDecideAlone(claim, desk.rules))
    return ['approve', 'review', 'reject', 'return']
  if (claim.state === 'returned' && isLapsed(claim, desk.today)) return ['lapse']
  if (claim.sample && steps.includes('undo')) return ['recheck', 'undo']
  // After publication a decision falls by an objection alone.
  return claim.publication ? steps.filter((step) => step !== 'undo') : steps
}

/** Whether a correction's last day has passed. */
export const isLapsed = ({ state, due }: Pick<ClaimView, 'state' | 'due'>, today: string) =>
  state === 'returned' && due !== undefined && due < today

/** Whatever it may come to, now or when it was handed in, one person may decide it. */
const mayDecideAlone = (claim: ClaimView, rules: Rules | undefined): boolean =>
  [claim.award, assessView(claim).award].every(
    ({ max }) => max !== null && rules !== undefined && max <= rules.twoPairsAbove,
  )

const worked: readonly ClaimState[] = ['submitted', 'accepted', 'reviewed']

/** How this claim may change hands: taken up, given to a colleague, laid back. */
export const offeredHandling = (
  { state, assignee }: Pick<ClaimView, 'state' | 'assignee'>,
  { post, person }: Desk,
): readonly ('take' | 'hand' | 'lay')[] => {
  if (!isReviewer(post) || !worked.includes(state)) return []
  if (state === 'reviewed' && post?.kind === 'county-reviewer') return []
  if (!assignee) return ['take', 'hand']
  return assignee.person === person ? ['hand', 'lay'] : ['take', 'hand', 'lay']
}

/** County and city write to one another while there is something to decide, or to take back. */
export const mayNote = ({ state }: Pick<ClaimView, 'state'>, { post }: Desk): boolean =>
  isReviewer(post) && [...worked, 'returned', 'approved', 'rejected'].includes(state)

/** An open objection is the city's to settle, while the grant is published. */
export const maySettle = ({ state }: Pick<ClaimView, 'state'>, { post }: Desk): boolean =>
  state === 'published' && post?.kind === 'city-reviewer'
