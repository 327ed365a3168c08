import * as z from 'zod/mini'
import { WrittenList } from './shapes/list-file'
import { PublicationName } from './shapes/publication'
import { message } from './message'

export const WritePayments = message({
  name: 'write-payments',
  about:
    'What the treasury is to pay of a publication that is over, as an .xlsx with accounts; without what is objected to, fell or was paid.',
  door: 'printer',
  sender: 'paymaster',
  told: z.strictObject({ publication: PublicationName }),
  reply: z.strictObject({
    ...WrittenList.shape,
    claims: z.int(),
    /** Fen. */
    sum: z.int(),
    /** Claims left out because an objection is open. */
    objected: z.int(),
  }),
  refusals: ['not-found', 'publication-running', 'nothing-to-pay'],
})
