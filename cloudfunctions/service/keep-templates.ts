import { KeepTemplates } from '../../contract/keep-templates'
import { asRead } from '../as-read'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { templatesKey } from '../keys'
import { parseRow, rowOf, TemplatesRow } from '../rows'

export const keepTemplates = answers(KeepTemplates, ({ table, clock }) => async (after, caller) => {
  const before = await table.get(templatesKey)
  const from = before && parseRow(before, TemplatesRow)
  const doing = { by: caller, now: clock.now(), what: KeepTemplates.name, about: 'templates' }
  const outcome = await table.transact(
    [
      { kind: 'put', row: rowOf(templatesKey, after), only: asRead(before) },
      keepJournal({ ...doing, from, to: after }),
    ],
    crypto.randomUUID(),
  )
  return outcome.done ? after : refuse('moved-on')
})
