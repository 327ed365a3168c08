import { InviteLicence } from '../../contract/invite-licence'
import { answers, refuse } from '../deed'
import { makePlace } from '../evidence/make-place'
import { applicantKey } from '../keys'
import { ApplicantRow, read } from '../rows'
import { LICENCE, takesLicence } from './verification'

export const inviteLicence = answers(InviteLicence, (ports) => async (told, { applicant }) => {
  const row = await read(ports.table, applicantKey(applicant), ApplicantRow)
  if (!row) return refuse('not-found')
  if (!takesLicence(row)) return refuse('moved-on')
  const only = [{ kind: 'equals', field: 'version', value: row.version }] as const
  const still = { kind: 'check', key: applicantKey(applicant), only } as const
  return makePlace(ports, applicant, { document: LICENCE, ...told }, still)
})
