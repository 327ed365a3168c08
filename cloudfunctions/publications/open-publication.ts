import { OpenPublication } from '../../contract/open-publication'
import type { Publication } from '../../contract/shapes/publication'
import { daysBetween } from '../../policy/days'
import { addWorkingDays } from '../../policy/working-days'
import { publicationTitle } from '../../words/publications'
import { answers, refuse } from '../deed'
import { publicationKey } from '../keys'
import { rowOf } from '../rows'
import { findRound } from '../service/find-round'
import { readRules } from '../service/read-rules'
import { readCalendar } from '../service/read-calendar'
import { findPublication } from './find-publication'

/** Nobody plans a publication further ahead: a year typed wrong is told instead of kept. */
const A_YEAR = 366

/** A round's first, second … publication. Its days are reckoned on the holiday calendar, where one is known. */
export const openPublication = answers(
  OpenPublication,
  ({ table, clock }) =>
    async ({ round: name, from, days }) => {
      const round = await findRound({ table }, name)
      if (!round) return refuse('not-found')
      if (from < clock.today()) return refuse('day-past')
      if (daysBetween(clock.today(), from) > A_YEAR) return refuse('day-far')
      if (days < (await readRules(table)).publicationDays) return refuse('too-few-days')
      const year = Number(from.slice(0, 4))
      const calendar = await readCalendar(table, [year, year + 1])
      const { day: until, guessed } = addWorkingDays(from, days, calendar)
      for (let place = 1; ; place += 1) {
        const publication = `${name}-${place}`
        if (await findPublication(table, publication)) continue
        const title = publicationTitle(round.title, place)
        const opened: Publication = {
          publication,
          round: name,
          title,
          from,
          until,
          days,
          guessed,
          claims: 0,
        }
        const row = rowOf(publicationKey(publication), opened)
        const put = { kind: 'put', row, only: [{ kind: 'absent' }] } as const
        if ((await table.transact([put], crypto.randomUUID())).done) return opened
      }
    },
)
