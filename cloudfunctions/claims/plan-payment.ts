import type { Payment } from '../../contract/shapes/claim'
import { refuse } from '../deed'
import type { Clock } from '../ports/clock'
import type { Claim } from './claim'

/** Paid out after the publication, once nothing said against the grant is open. */
export const planPayment = (
  clock: Clock,
  payment: Payment,
  { publication, openObjections = 0, decision, state }: Claim,
) => {
  if (state !== 'published' || !publication || !decision) return refuse('moved-on')
  if (clock.today() <= publication.until) return refuse('publication-running')
  if (openObjections > 0) return refuse('objection-open')
  if (payment.date > clock.today()) return refuse('day-ahead')
  if (payment.amount > decision.approved)
    return refuse('sum-outside', { min: 1, max: decision.approved })
  return { move: 'pay' as const, amount: payment.amount, change: { payment } }
}
