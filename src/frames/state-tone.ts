import type { ClaimState } from '../../contract/shapes/claim'
import type { TagTone } from '../ui'

export const stateTone: Readonly<Record<ClaimState, TagTone>> = {
  draft: 'neutral',
  submitted: 'neutral',
  accepted: 'neutral',
  returned: 'warn',
  reviewed: 'neutral',
  approved: 'good',
  published: 'good',
  paid: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
}
