import { Forecast } from '../../contract/forecast'
import { assess } from '../../policy/assess'
import { currentEdition, editionNamed, itemsOf } from '../../policy/edition'
import { sayAssessment } from '../../words/estimated'
import { answers } from '../deed'
import { applicantKey } from '../keys'
import { leftOf, readKnown } from '../ledger/read-known'
import { ApplicantRow, read } from '../rows'
import { openRound } from './find-round'

/** The estimate of somebody the office knows: roles, grants and places come only from the table. */
export const forecast = answers(Forecast, (ports) => async ({ items }, { applicant }) => {
  const profile = await read(ports.table, applicantKey(applicant), ApplicantRow)
  if (!profile) throw new Error('a session acts for an applicant that is not there')
  const round = await openRound(ports)
  const edition = editionNamed(round?.edition ?? '') ?? currentEdition
  const year = round?.year ?? Number(ports.clock.today().slice(0, 4))
  const asked = itemsOf(edition).filter(({ id }) => items[id])
  const known = await readKnown(ports.table, applicant, asked, year)
  const estimated = sayAssessment(assess({ roles: profile.roles, items }, known, edition))
  const left = Object.fromEntries(asked.map(({ id }) => [id, leftOf(id, known)]))
  return { ...estimated, left }
})
