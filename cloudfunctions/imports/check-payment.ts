import type { ToldPayment } from '../../contract/import-payments'
import type { PaymentFault, PaymentFaultCode } from '../../contract/shapes/payment-fault'
import type { Payment } from '../../contract/shapes/claim'
import { isDay } from '../../policy/days'

/** A row of the list that is right in itself. */
export interface Paid {
  readonly line: number
  readonly claim: string
  readonly payment: Payment
}

export type Fault = Omit<PaymentFault, 'line'>

export const fault = (code: PaymentFaultCode, detail?: number): Fault => ({
  fault: code,
  ...(detail === undefined ? {} : { detail: String(detail) }),
})

/** A row by itself: what was paid, or all that is wrong with it. */
export const checkPayment = (told: ToldPayment, today: string): Paid | readonly Fault[] => {
  const [date, reference] = [told.date.trim(), told.reference.trim()]
  const { amount } = told
  const isSum = typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 1
  const faults = [
    ...(isDay(date) ? [] : [fault('date-wrong')]),
    ...(isDay(date) && date > today ? [fault('day-ahead')] : []),
    ...(isSum ? [] : [fault('amount-wrong')]),
    ...(reference === '' || reference.length > 60 ? [fault('reference-wrong')] : []),
  ]
  if (faults.length > 0 || !isSum) return faults
  const claim = told.claim.normalize('NFKC').trim().toUpperCase()
  return { line: told.line, claim, payment: { date, amount, reference } }
}
