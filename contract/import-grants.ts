import * as z from 'zod/mini'
import { ImportFault } from './shapes/import-fault'
import { message } from './message'

export const MOST_GRANTS = 500

/** As it stands in the list, right or wrong: every fault is told row by row. */
const text = z.string().check(z.maxLength(200))
const figure = z.union([text, z.number()])

const ToldGrant = z.strictObject({
  /** Where it stands in the list. */
  line: z.int().check(z.gte(1)),
  name: text,
  /** A credit code or an identity number. */
  number: text,
  /** The item's title or id. */
  item: text,
  year: figure,
  /** Fen. */
  amount: figure,
  /** The number of the document that granted it (文号). */
  paper: text,
  references: z.array(text).check(z.maxLength(1000)),
  /** Of a city quota; one where nothing is said. */
  places: z.optional(figure),
})
export type ToldGrant = z.output<typeof ToldGrant>

export const ImportGrants = message({
  name: 'import-grants',
  about:
    'Grants from before this software, into the ledger. Dry, it tells every bad row and writes nothing; in earnest it writes only where no row is bad, and told again it goes on where it stopped.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({
    dry: z.boolean(),
    grants: z.array(ToldGrant).check(z.minLength(1), z.maxLength(MOST_GRANTS)),
  }),
  reply: z.strictObject({
    /** Rows without a fault that were not imported before. */
    good: z.int(),
    /** Of these, the ones that were written now. */
    imported: z.int(),
    /** Rows that were imported before, by this list or another. */
    already: z.int(),
    faults: z.array(ImportFault),
  }),
  refusals: [],
})
