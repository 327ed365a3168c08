import { OpenPublication } from '../../contract/open-publication'
import type { Publication } from '../../contract/shapes/publication'
import { addWorkingDays } from '../../policy/working-days'
import { publicationTitle } from '../../words/publications'
import { answers, refuse } from '../deed'
import { publicationKey } from '../keys'
import { rowOf } from '../rows'
import { findRound } from '../service/find-round'
import { readCalendar } from '../service/read-calendar'
import { findPublication } from './find-publication'

/** A round's first, second … publication. Its days are reckoned on the holiday calendar, where one is known. */
export const openPublication = answers(
  OpenPublication,
  ({ table, clock }) =>
    async ({ round: name, from, days }) => {
      const round = await findRound({ table }, name)
      if (!round) return refuse('not-found')
      if (from < clock.today()) return refuse('day-past')
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
