import { PayClaim } from '../../contract/pay-claim'
import { answers } from '../deed'
import { planPayment } from './plan-payment'
import { takeStep } from './take-step'

export const payClaim = answers(
  PayClaim,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      moves: ['pay'],
      plan: (before) => planPayment(ports.clock, told.payment, before),
    }),
)
