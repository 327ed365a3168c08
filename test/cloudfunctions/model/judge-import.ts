/** What the model expects of a list of earlier grants: which rows are good, known, or bad and why. */
import { keyOf, pageOf, papersOf } from './book'
import type { DeedOf, ImportedRow } from './deed'
import { leftOf, referencesPaid } from './reckon'
import type { Import, Model } from './state'

interface Judged {
  readonly good: readonly ImportedRow[]
  readonly already: number
  /** `line code`, in order. */
  readonly faults: readonly string[]
}

export const keysOf = ({ item, put }: ImportedRow): readonly string[] =>
  papersOf(pageOf(item), put).map((paper) => keyOf(item, paper))

export const importOf = (row: ImportedRow, at: string): Import => ({
  applicant: row.applicant,
  item: row.item,
  year: row.year,
  paper: row.paper,
  at,
  charge: {
    amount: row.amount,
    places: pageOf(row.item).caps.places === undefined ? 0 : row.places,
    references: keysOf(row),
  },
})

const isThis = (row: ImportedRow) => (other: Import | ImportedRow) =>
  other.applicant === row.applicant &&
  other.item === row.item &&
  other.year === row.year &&
  other.paper === row.paper

export const judgeImport = (model: Model, { rows }: Pick<DeedOf<'import'>, 'rows'>): Judged => {
  // The good rows before it stand, for the row that comes next.
  const then: Model = { ...model, imports: [...model.imports] }
  const good: ImportedRow[] = []
  const faults: string[] = []
  let already = 0
  rows.forEach((row, place) => {
    const line = place + 1
    const found = model.imports.find(isThis(row))
    const codes = rows.slice(0, place).some(isThis(row))
      ? ['row-twice']
      : found
        ? faultsOfKnown(row, found)
        : faultsOf(then, row, model)
    faults.push(...codes.map((code) => `${line} ${code}`))
    if (codes.length > 0) return
    if (found) already += 1
    else good.push(row)
    if (!found) then.imports.push(importOf(row, ''))
  })
  return { good, already, faults }
}

const faultsOfKnown = (row: ImportedRow, found: Import): readonly string[] => {
  const same = JSON.stringify(importOf(row, found.at)) === JSON.stringify(found)
  return same ? [] : ['imported-otherwise']
}

const faultsOf = (then: Model, row: ImportedRow, before: Model): readonly string[] => {
  const { caps } = pageOf(row.item)
  const { granted, placesLeft } = leftOf(then, row.applicant, row.item, row.year)
  const { charge } = importOf(row, '')
  const passes = (most: number | undefined, taken: number) => most !== undefined && taken > most
  return [
    ...keysOf(row).flatMap((key) => whoPaid(before, then, key)),
    ...(passes(caps.yearAmount, granted.year.amount + row.amount) ? ['cap-year'] : []),
    ...(passes(caps.everAmount, granted.ever.amount + row.amount) ? ['cap-ever'] : []),
    ...(passes(caps.yearClaims, granted.year.claims + 1) ? ['times-year'] : []),
    ...(passes(caps.everClaims, granted.ever.claims + 1) ? ['times-ever'] : []),
    ...(placesLeft !== undefined && charge.places > placesLeft ? ['places-gone'] : []),
  ]
}

const whoPaid = (before: Model, then: Model, key: string): readonly string[] => {
  if (referencesPaid(before).has(key)) return ['reference-used']
  return referencesPaid(then).has(key) ? ['reference-twice'] : []
}
