import type { ClaimView } from '../../../../contract/shapes/claim'
import type { UsedClaim } from './use-claim'

export interface ClaimKeysProps {
  claim: ClaimView
  used: UsedClaim
  onLook: (at: number) => void
}
