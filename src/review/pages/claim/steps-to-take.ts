import { AcceptClaim } from '../../../../contract/accept-claim'
import { ApproveClaim } from '../../../../contract/approve-claim'
import { PayClaim } from '../../../../contract/pay-claim'
import { RecheckClaim } from '../../../../contract/recheck-claim'
import { RecordObjection } from '../../../../contract/record-objection'
import { RejectClaim } from '../../../../contract/reject-claim'
import { ReturnClaim } from '../../../../contract/return-claim'
import { ReviewClaim } from '../../../../contract/review-claim'
import { SettleObjection } from '../../../../contract/settle-objection'
import type { ClaimView, ReturnFault } from '../../../../contract/shapes/claim'
import { UndoDecision } from '../../../../contract/undo-decision'
import { ask } from '../../../services/ask'
import { piecesOf } from './pieces'
import type { Take } from './use-step'
import type { Typed } from './use-typed'

const at = ({ claim, version }: ClaimView) => ({ claim, version })
const noteOf = ({ note }: Typed) => (note.trim() ? { note: note.trim() } : {})
const checkedOf = ({ checked }: Typed) => (checked.length > 0 ? { checked: [...checked] } : {})

/** The steps up to a decision, and its undoing. */
export const reviews = (take: Take, typed: Typed) => {
  const why = typed.why.trim()
  const refuse = (step: 'reject' | 'lapse') => (claim: ClaimView) =>
    take(step, claim.state, () => ask(RejectClaim, { ...at(claim), why }))
  return {
    accept: (claim: ClaimView) => take('accept', claim.state, () => ask(AcceptClaim, at(claim))),
    review: (claim: ClaimView) =>
      take('review', claim.state, () =>
        ask(ReviewClaim, { ...at(claim), ...noteOf(typed), ...checkedOf(typed) }),
      ),
    giveBack: (claim: ClaimView, faults: ReturnFault[]) => {
      const due = typed.due === '' ? {} : { due: typed.due }
      return take('return', claim.state, () => ask(ReturnClaim, { ...at(claim), faults, ...due }))
    },
    reject: refuse('reject'),
    lapse: refuse('lapse'),
    undo: (claim: ClaimView) =>
      take('undo', claim.state, () => ask(UndoDecision, { ...at(claim), why })),
    recheck: (claim: ClaimView) =>
      take('recheck', claim.state, () => ask(RecheckClaim, { ...at(claim), ...noteOf(typed) })),
  }
}

/** The grant, and what follows it. Sums in fen. */
export const grants = (take: Take, typed: Typed) => ({
  approve: (claim: ClaimView, amount: number, pieces: readonly string[]) => {
    const some = pieces.length < piecesOf(claim.entries).length ? { pieces: [...pieces] } : {}
    const told = { ...at(claim), amount, ...some, ...noteOf(typed), ...checkedOf(typed) }
    return take('approve', claim.state, () => ask(ApproveClaim, told))
  },
  object: (claim: ClaimView) => {
    const told = { ...at(claim), who: typed.who.trim(), words: typed.objection.trim() }
    return take('object', claim.state, () => ask(RecordObjection, told))
  },
  settle: (claim: ClaimView) => {
    const { settling } = typed
    if (!settling) return undefined
    const told = { ...at(claim), ...settling, why: typed.why.trim() }
    return take('settle', claim.state, () => ask(SettleObjection, told))
  },
  pay: (claim: ClaimView, amount: number) => {
    const payment = { date: typed.paidOn, amount, reference: typed.reference.trim() }
    return take('pay', claim.state, () => ask(PayClaim, { ...at(claim), payment }))
  },
})
