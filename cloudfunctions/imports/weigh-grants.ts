import { normalise } from '../../policy/identifiers/normalise'
import type { Cap } from '../../policy/rule'
import { readStanding } from '../ledger/read-known'
import type { Table } from '../ports/table'
import { exceedCaps, takenBy } from './exceed-caps'
import { findApplicant, findGrant, findName, findUsed, isSame } from './find-grant'
import { fault, type Fault, type Grant } from './grant'

/** A row among the others and before the table: good, imported before, or what is wrong with it. */
export type Weighed = 'good' | 'already' | readonly Fault[]

/** What the rows of one list have taken before a row. */
const countTaken = () => {
  const references = new Set<string>()
  const sums = new Map<string, number>()
  return {
    isUsed: (key: string) => references.has(key),
    under: (grant: Grant, cap: Cap) => sums.get(periodOf(grant, cap)) ?? 0,
    add: (grant: Grant) => {
      for (const { key } of grant.references) references.add(key)
      for (const cap of grant.item.caps) {
        const period = periodOf(grant, cap)
        sums.set(period, (sums.get(period) ?? 0) + takenBy(grant, cap))
      }
    },
  }
}

/** Weighs row after row; each knows what the good ones before it have taken. */
export const weighGrants = (table: Table) => {
  const names = new Map<string, string>()
  const lines = new Map<string, number>()
  const taken = countTaken()

  return async (grant: Grant): Promise<Weighed> => {
    const applicant = await findApplicant(table, grant.mark)
    const name = (applicant && (await findName(table, applicant))) ?? names.get(grant.mark)
    const twice = lines.get(grant.grant)
    names.set(grant.mark, name ?? grant.name)
    lines.set(grant.grant, twice ?? grant.line)
    if (twice !== undefined) return [fault('row-twice', twice)]
    if (name !== undefined && normalise(name) !== normalise(grant.name))
      return [fault('name-differs', name)]
    const before = applicant ? await findGrant(table, applicant, grant) : undefined
    if (before) return isSame(grant, before) ? 'already' : [fault('imported-otherwise')]
    const faults = await weigh(table, grant, applicant, taken)
    if (faults.length > 0) return faults
    taken.add(grant)
    return 'good'
  }
}

const weigh = async (
  table: Table,
  grant: Grant,
  applicant: string | undefined,
  taken: ReturnType<typeof countTaken>,
): Promise<readonly Fault[]> => {
  const { item, year, references } = grant
  // Nobody yet: no row of the ledger bears this name.
  const { known } = await readStanding(table, applicant ?? `#${grant.mark}`, item, year)
  const used = await findUsed(table, references)
  return [
    ...references
      .filter(({ key }) => taken.isUsed(key))
      .map(({ number }) => fault('reference-twice', number)),
    ...used.map(({ number }) => fault('reference-used', number)),
    ...exceedCaps(grant, known, (cap) => taken.under(grant, cap)),
  ]
}

/** Under which heading the rows of one list add up. */
const periodOf = ({ mark, item, year }: Grant, { scope, period, measure }: Cap): string =>
  [
    scope === 'city' ? scope : mark,
    item.id,
    period === 'year' ? String(year) : period,
    measure,
  ].join('#')
