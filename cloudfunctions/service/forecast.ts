import { Forecast } from '../../contract/forecast'
import { assess } from '../../policy/assess'
import type { Assessment } from '../../policy/assessment'
import { currentEdition, editionNamed, grants, itemOf } from '../../policy/edition'
import { sum } from '../../policy/evaluate/sum-awards'
import { itemIds, type ItemId } from '../../policy/vocabulary'
import { sayAssessment } from '../../words/estimated'
import { answers } from '../deed'
import { applicantKey } from '../keys'
import { leftOf, readStanding } from '../ledger/read-known'
import type { Ports } from '../ports'
import { ApplicantRow, read } from '../rows'
import { openRounds } from './find-round'

/** The estimate of somebody the office knows: roles, grants and places come only from the table. */
export const forecast = answers(Forecast, (ports) => async ({ items }, { applicant }) => {
  const profile = await read(ports.table, applicantKey(applicant), ApplicantRow)
  if (!profile) throw new Error('a session acts for an applicant that is not there')
  const termsOf = await readTerms(ports)
  const asked = itemIds.filter((id) => items[id])
  const found = await Promise.all(
    asked.map(async (id) => {
      const { edition, year } = termsOf(id)
      const { known } = await readStanding(ports.table, applicant, itemOf(id, edition), year)
      const told = { roles: profile.roles, items: { [id]: items[id] } }
      return { id, left: leftOf(id, known), assessed: assess(told, known, edition) }
    }),
  )
  const left = Object.fromEntries(found.map(({ id, left: its }) => [id, its]))
  return { ...sayAssessment(join(found.map(({ assessed }) => assessed))), left }
})

/** Each item by the round that is open for it; without one, by the edition and the year of today. */
const readTerms = async (ports: Pick<Ports, 'table' | 'clock'>) => {
  const rounds = await openRounds(ports)
  const thisYear = Number(ports.clock.today().slice(0, 4))
  return (item: ItemId) => {
    const round = rounds.find(({ items }) => items.includes(item)) ?? rounds[0]
    const named = editionNamed(round?.edition ?? '')
    const edition = named && grants(named, item) ? named : currentEdition
    return { edition, year: round?.year ?? thisYear }
  }
}

const join = (assessed: readonly Assessment[]): Assessment => {
  const lines = assessed.flatMap((one) => one.lines)
  const policy = assessed[0]?.policy ?? currentEdition.id
  return { policy, lines, total: sum(lines.map(({ award }) => award)) }
}
