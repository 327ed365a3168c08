import type { ReplyOf } from '../../contract/message'
import { ReconcileLedger } from '../../contract/reconcile-ledger'
import { answers } from '../deed'
import { grantKey } from '../keys'
import type { Row, Table } from '../ports/table'
import { GrantRow, parseRow } from '../rows'
import { isClaim, readableClaim } from './claim-in'
import { compareRow, isLedger } from './compare-ledger'
import { nameOf, reckonLedger } from './reckon-ledger'
import { walkTable } from './walk-table'

type Reply = ReplyOf<typeof ReconcileLedger>

/** A decision that falls into the walk shows as a difference: only what a second walk finds too is told. */
export const reconcileLedger = answers(ReconcileLedger, ({ table }) => async () => {
  const first = await reconcile(table)
  if (first.differences.length === 0) return first
  const keys = new Set(first.differences.map(({ key }) => key))
  const { rows, differences } = await reconcile(table)
  return { rows, differences: differences.filter(({ key }) => keys.has(key)) }
})

const reconcile = async (table: Table): Promise<Reply> => {
  const { addClaim, addGrant, reckoned } = reckonLedger()
  const kept = new Map<string, Row>()
  const unreadable: string[] = []
  for await (const row of walkTable(table)) {
    if (isLedger(row)) kept.set(nameOf(row), row)
    else if (isGrant(row)) addGrant(parseRow(row, GrantRow))
    else if (isClaim(row)) {
      const claim = readableClaim(row)
      if (claim) addClaim(claim)
      else unreadable.push(nameOf(row))
    }
  }
  const keys = new Set([
    ...kept.keys(),
    ...[reckoned.sums, reckoned.places, reckoned.references].flatMap((map) => [...map.keys()]),
  ])
  const differences = [...keys].flatMap((key) => compareRow(key, kept.get(key), reckoned) ?? [])
  const lost = unreadable.map((key) => ({ key, kept: 'unreadable', reckoned: null }))
  return { rows: kept.size, differences: [...lost, ...differences] }
}

const applicants = grantKey('', '').partition
const grants = grantKey('', '').sort

const isGrant = ({ partition, sort }: Row): boolean =>
  partition.startsWith(applicants) && sort.startsWith(grants)
