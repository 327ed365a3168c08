import { ActFor } from '../../contract/act-for'
import { answers, refuse } from '../deed'
import { actsForKey, applicantKey } from '../keys'
import { ActsForRow, ApplicantRow, read } from '../rows'
import { nameApplicant } from '../sessions/name-applicant'
import { showApplicant } from './show-applicant'

/** Only an applicant that the person is a contact of; any other is not found. */
export const actFor = answers(ActFor, ({ table }) => async ({ applicant }, { person, family }) => {
  const allowed = await read(table, actsForKey(person, applicant), ActsForRow)
  const row = allowed && (await read(table, applicantKey(applicant), ApplicantRow))
  if (!row) return refuse('not-found')
  await nameApplicant(table, family, applicant)
  return showApplicant(row)
})
