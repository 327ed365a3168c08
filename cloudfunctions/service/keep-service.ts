import { KeepService } from '../../contract/keep-service'
import { asRead } from '../as-read'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { serviceKey } from '../keys'
import { parseRow, rowOf, ServiceRow } from '../rows'
import { everyColleague } from '../staff/every-colleague'
import { readService } from './read-service'

/** Claims and applicants keep the county that they were kept with. */
export const keepService = answers(KeepService, ({ table, clock }) => async (told, caller) => {
  const staff = await everyColleague(table)
  const staffed = staff.flatMap(({ post }) => (post.kind === 'county-reviewer' ? post.county : []))
  const left = staffed.filter((county) => !told.counties.includes(county))
  if (left.length > 0) return refuse('county-staffed', { counties: [...new Set(left)].sort() })
  const before = await table.get(serviceKey)
  const { sample } = await readService(table)
  const from = before && parseRow(before, ServiceRow)
  // Its counties are a list, which no condition can compare: a stamp stands for them.
  const row = rowOf(serviceKey, { ...told, sample, stamp: crypto.randomUUID() })
  const doing = { by: caller, now: clock.now(), what: KeepService.name, about: 'service' }
  const outcome = await table.transact(
    [{ kind: 'put', row, only: asRead(before) }, keepJournal({ ...doing, from, to: told })],
    crypto.randomUUID(),
  )
  return outcome.done ? told : refuse('moved-on')
})
