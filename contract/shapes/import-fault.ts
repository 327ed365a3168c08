import * as z from 'zod/mini'

/** Why a row of a list of grants is not imported; `words/import-faults.ts` has a sentence for each. */
export const importFaults = [
  'item-unknown',
  'number-wrong',
  'name-missing',
  /** Not the name that is registered under this number, or that the list gave it before. */
  'name-differs',
  'year-wrong',
  'amount-wrong',
  'paper-wrong',
  'places-wrong',
  'too-many-references',
  'reference-misformed',
  /** In this list, or in this row. */
  'reference-twice',
  'reference-used',
  /** The same applicant, item, year and paper as another row. */
  'row-twice',
  /** Imported before with another sum, other places or other references. */
  'imported-otherwise',
  'cap-year',
  'cap-ever',
  'times-year',
  'times-ever',
  'places-gone',
] as const
export type ImportFaultCode = (typeof importFaults)[number]

export const ImportFault = z.strictObject({
  /** The row's own line in the list. */
  line: z.int(),
  fault: z.enum(importFaults),
  /** A reference as written, the line of the other row, or what is left: fen, times, places. */
  detail: z.optional(z.string()),
})
export type ImportFault = z.output<typeof ImportFault>
