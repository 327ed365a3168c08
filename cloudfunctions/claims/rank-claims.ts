import { RankClaims } from '../../contract/rank-claims'
import type { ToldOf } from '../../contract/message'
import { asRead } from '../as-read'
import { keepJournal } from '../audit/keep-journal'
import { answers, isRefused, refuse, type Refused, type Reviewer } from '../deed'
import { rankingKey } from '../keys'
import type { Table } from '../ports/table'
import { parseRow, RankingRow, rowOf } from '../rows'
import { findReviewable } from './find-reviewable'

type Told = ToldOf<typeof RankClaims>

/** One order for all, in the journal with what it was before. Nobody ranks an organisation of his own. */
export const rankClaims = answers(RankClaims, ({ table, clock }) => async (told, caller) => {
  const { round, item, order } = told
  if (new Set(order).size < order.length) return refuse('malformed')
  const refusal = await mayRank(table, told, caller)
  if (refusal) return refusal
  const key = rankingKey(round, item)
  const row = await table.get(key)
  const from = row && parseRow(row, RankingRow)
  if ((from?.stamp ?? null) !== told.stamp) return refuse('moved-on')
  const to = { order, stamp: crypto.randomUUID() }
  const doing = { by: caller, now: clock.now(), what: RankClaims.name, about: `${round} ${item}` }
  const outcome = await table.transact(
    [{ kind: 'put', row: rowOf(key, to), only: asRead(row) }, keepJournal({ ...doing, from, to })],
    crypto.randomUUID(),
  )
  return outcome.done ? to : refuse('moved-on')
})

const mayRank = async (
  table: Table,
  { round, item, order }: Told,
  caller: Reviewer,
): Promise<Refused<'not-found' | 'own-organisation'> | undefined> => {
  const claims = await Promise.all(order.map((claim) => findReviewable(table, claim, caller)))
  for (const claim of claims) {
    if (isRefused(claim)) return claim
    if (claim.round !== round || claim.item !== item) return refuse('not-found')
  }
  return undefined
}
