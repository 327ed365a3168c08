import { ActFor } from '../../contract/act-for'
import { answers, refuse } from '../deed'
import { actsForKey, applicantKey, sessionKey } from '../keys'
import { ActsForRow, ApplicantRow, read, rowOf, SessionRow } from '../rows'
import { showApplicant } from './show-applicant'

/** Only an applicant that the person is a contact of; any other is not found. */
export const actFor = answers(ActFor, ({ table }) => async ({ applicant }, { person, family }) => {
  const allowed = await read(table, actsForKey(person, applicant), ActsForRow)
  const row = allowed && (await read(table, applicantKey(applicant), ApplicantRow))
  const session = await read(table, sessionKey(family), SessionRow)
  if (!row || !session) return refuse('not-found')
  const next = rowOf(sessionKey(family), { ...session, applicant })
  const same = { kind: 'equals', field: 'turn', value: session.turn } as const
  const outcome = await table.transact(
    [{ kind: 'put', row: next, only: [same] }],
    crypto.randomUUID(),
  )
  return outcome.done ? showApplicant(row) : refuse('not-found')
})
