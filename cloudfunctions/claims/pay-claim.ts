import { PayClaim } from '../../contract/pay-claim'
import { answers, refuse } from '../deed'
import { takeStep } from './take-step'

/** Paid out after the publication, once nothing said against the grant is open. */
export const payClaim = answers(
  PayClaim,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      moves: ['pay'],
      plan: ({ publication, openObjections = 0, decision, state }) => {
        const { payment } = told
        if (state !== 'published' || !publication || !decision) return refuse('moved-on')
        if (ports.clock.today() <= publication.until) return refuse('publication-running')
        if (openObjections > 0) return refuse('objection-open')
        if (payment.date > ports.clock.today()) return refuse('day-ahead')
        if (payment.amount > decision.approved)
          return refuse('sum-outside', { min: 1, max: decision.approved })
        return { move: 'pay' as const, amount: payment.amount, change: { payment } }
      },
    }),
)
