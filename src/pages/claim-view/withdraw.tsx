import type { ClaimView } from '../../../contract/shapes/claim'
import { claimViewWords as words } from '../../../words/screens/claim-view'
import { Button, Sheet } from '../../ui'
import type { useClaimView } from './use-claim-view'

const before: readonly ClaimView['state'][] = [
  'draft',
  'submitted',
  'accepted',
  'returned',
  'reviewed',
]

export interface WithdrawProps {
  claim: ClaimView
  view: ReturnType<typeof useClaimView>
}

/** Taking the claim back, as long as nothing was decided. */
export function Withdraw({ claim, view }: WithdrawProps) {
  if (!before.includes(claim.state)) return null
  const foot = (
    <Button kind="danger" block busy={view.busy} onTap={() => void view.withdraw(claim)}>
      {words.withdrawYes}
    </Button>
  )
  return (
    <>
      <Button kind="quiet" block onTap={() => view.setAsking(true)}>
        {words.withdraw}
      </Button>
      <Sheet
        open={view.asking}
        title={words.withdraw}
        onClose={() => view.setAsking(false)}
        foot={foot}
      >
        {words.withdrawNote}
      </Sheet>
    </>
  )
}
