import { Forecast } from '../../contract/forecast'
import { assess } from '../../policy/assess'
import { itemIds } from '../../policy/vocabulary'
import { sayAssessment } from '../../words/estimated'
import { answers } from '../deed'
import { applicantKey } from '../keys'
import { readKnown } from '../ledger/read-known'
import { ApplicantRow, read } from '../rows'
import { openRound } from './find-round'

/** The estimate of somebody the office knows: roles, grants and places come only from the table. */
export const forecast = answers(Forecast, (ports) => async ({ items }, { applicant }) => {
  const profile = await read(ports.table, applicantKey(applicant), ApplicantRow)
  if (!profile) throw new Error('a session acts for an applicant that is not there')
  const year = (await openRound(ports))?.year ?? Number(ports.clock.today().slice(0, 4))
  const asked = itemIds.filter((item) => items[item])
  const known = await readKnown(ports.table, applicant, asked, year)
  return sayAssessment(assess({ roles: profile.roles, items }, known))
})
