import { KeepRules } from '../../contract/keep-rules'
import { asRead } from '../as-read'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { rulesKey } from '../keys'
import { parseRow, rowOf, RulesRow } from '../rows'
import { unsetRules } from './read-rules'

/** From now on: what was decided by other rules stays decided. */
export const keepRules = answers(KeepRules, ({ table, clock }) => async (told, caller) => {
  const before = await table.get(rulesKey)
  const from = before && parseRow(before, RulesRow)
  const after = { ...(from ?? unsetRules), ...told }
  const doing = { by: caller, now: clock.now(), what: KeepRules.name, about: 'rules' }
  const outcome = await table.transact(
    [
      { kind: 'put', row: rowOf(rulesKey, after), only: asRead(before) },
      keepJournal({ ...doing, from, to: after }),
    ],
    crypto.randomUUID(),
  )
  return outcome.done ? after : refuse('moved-on')
})
