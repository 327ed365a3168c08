import type { Row } from '../../../cloudfunctions/ports/table'
import { checkClaims, openRows, type Rows } from './agree'
import { checkMoney } from './agree-money'
import { checkNotices, isOfOrganisation } from './agree-notices'

/** Whatever of a table does not agree with the rest of it. */
export const checkRows = (rows: Rows): readonly string[] => [
  ...checkClaims(rows),
  ...checkMoney(rows),
  ...checkNotices(rows),
]

/** The kinds of rows that a step writes beside the claim: how their partition and sort begin. */
const kinds: readonly (readonly [kind: string, partition: string, sort: string])[] = [
  ['history', 'claim#', 'history#'],
  ['line in the list', 'applicant#', 'claim#'],
  ['line in the queue', 'queue#', ''],
  ['count', 'count#', ''],
  ['ledger of a year', 'ledger#', 'year#'],
  ['reference used', 'reference#', ''],
  ['notice', 'person#', 'notice#'],
  ['delivery', 'claim#', 'delivery#'],
]

const oneOf = (rows: Rows, partition: string, sort: string): Row | undefined =>
  rows.all.find(
    (row) =>
      row.partition.startsWith(partition) &&
      row.sort.startsWith(sort) &&
      !isOfOrganisation(row) &&
      row.fields['claims'] !== 0,
  )

/** Would the checks notice? Each kind of row is left out once; answers the kinds that nobody missed. */
export const findBlindness = (rows: Rows) => {
  const tried = kinds.flatMap(([kind, partition, sort]) => {
    const gone = oneOf(rows, partition, sort)
    if (!gone) return []
    const noticed = checkRows(openRows(rows.all.filter((row) => row !== gone))).length > 0
    return [{ kind, noticed }]
  })
  return {
    tried: tried.map(({ kind }) => kind),
    failures: tried.filter(({ noticed }) => !noticed).map(({ kind }) => `nobody misses a ${kind}`),
  }
}
