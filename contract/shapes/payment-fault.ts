import * as z from 'zod/mini'

/** Why a row of paid results is not taken over; `words/payment-faults.ts` has a sentence for each. */
export const paymentFaults = [
  'claim-unknown',
  /** The same claim stands in another row. */
  'row-twice',
  'date-wrong',
  'day-ahead',
  'amount-wrong',
  /** More than was granted. */
  'sum-outside',
  'reference-wrong',
  'not-published',
  'publication-running',
  'objection-open',
  'own-organisation',
  /** Recorded before with another day, sum or number. */
  'paid-otherwise',
] as const
export type PaymentFaultCode = (typeof paymentFaults)[number]

export const PaymentFault = z.strictObject({
  /** The row's own line in the list. */
  line: z.int(),
  fault: z.enum(paymentFaults),
  /** The line of the other row, or the fen that were granted or paid. */
  detail: z.optional(z.string()),
})
export type PaymentFault = z.output<typeof PaymentFault>
