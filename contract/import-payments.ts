import * as z from 'zod/mini'
import { MOST_LIST_ROWS } from './read-list'
import { PaymentFault } from './shapes/payment-fault'
import { message } from './message'

/** As it stands in the list, right or wrong: every fault is told row by row. */
const text = z.string().check(z.maxLength(200))

const ToldPayment = z.strictObject({
  /** Where it stands in the list. */
  line: z.int().check(z.gte(1)),
  claim: text,
  date: text,
  /** Fen. */
  amount: z.union([text, z.number()]),
  reference: text,
})
export type ToldPayment = z.output<typeof ToldPayment>

export const ImportPayments = message({
  name: 'import-payments',
  about:
    'What the treasury paid, claim by claim. Dry, it tells every bad row and writes nothing; in earnest it writes only where no row is bad, and told again it goes on where it stopped.',
  door: 'review',
  sender: 'publisher',
  told: z.strictObject({
    dry: z.boolean(),
    payments: z.array(ToldPayment).check(z.minLength(1), z.maxLength(MOST_LIST_ROWS)),
  }),
  reply: z.strictObject({
    /** Rows without a fault that were not recorded before. */
    good: z.int(),
    /** Of these, the ones that were recorded now. */
    paid: z.int(),
    already: z.int(),
    /** Fen of the good rows. */
    sum: z.int(),
    faults: z.array(PaymentFault),
  }),
  refusals: [],
})
