import type { ToldOf } from '../../contract/message'
import { SettleObjection } from '../../contract/settle-objection'
import { guard } from '../attempt'
import { answers, refuse } from '../deed'
import { objectionKey, publishedKey } from '../keys'
import type { Write } from '../ports/table'
import { ObjectionRow, PublishedRow, read, rowOf, type RowOf } from '../rows'
import type { Claim } from './claim'
import { giveBack, ungranted } from './give-back'
import { takeStep } from './take-step'

type Told = ToldOf<typeof SettleObjection>

/** Upheld, the grant falls and the ledger has it back; dismissed, it stands. */
export const settleObjection = answers(
  SettleObjection,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      moves: ['dismiss', 'uphold'],
      plan: async (before) => {
        const key = objectionKey(before.claim, told.objection)
        const objection = await read(ports.table, key, ObjectionRow)
        if (!objection) return refuse('not-found')
        const openObjections = (before.openObjections ?? 1) - 1
        const settled = guard('moved-on', settle(before, objection, told))
        if (!told.upheld)
          return {
            move: 'dismiss' as const,
            why: told.why,
            change: { openObjections },
            writes: settled,
          }
        return {
          move: 'uphold' as const,
          why: told.why,
          ...(before.charge ? { amount: before.charge.amount } : {}),
          change: { ...ungranted, openObjections },
          writes: [
            ...settled,
            ...(await giveBack(ports.table, before)),
            ...guard('moved-on', ...(await strike(ports.table, before))),
          ],
        }
      },
    }),
)

const settle = (
  { claim }: Claim,
  objection: RowOf<typeof ObjectionRow>,
  { upheld, why }: Told,
): Write => ({
  kind: 'put',
  row: rowOf(objectionKey(claim, objection.objection), {
    ...objection,
    outcome: upheld ? 'upheld' : 'dismissed',
    why,
  }),
  only: [{ kind: 'equals', field: 'outcome', value: 'open' }],
})

/** The published list says that the grant fell. */
const strike = async (
  table: Parameters<typeof read>[0],
  { claim, publication }: Claim,
): Promise<readonly Write[]> => {
  if (!publication) return []
  const key = publishedKey(publication.publication, claim)
  const line = await read(table, key, PublishedRow)
  return line ? [{ kind: 'put', row: rowOf(key, { ...line, fallen: true }) }] : []
}
