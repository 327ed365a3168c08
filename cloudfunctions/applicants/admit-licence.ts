import { AdmitLicence } from '../../contract/admit-licence'
import { answers, isRefused, refuse } from '../deed'
import { letIn } from '../evidence/let-in'
import { removePhotos } from '../evidence/remove-photos'
import { applicantKey } from '../keys'
import { ApplicantRow, read } from '../rows'
import { showApplicant } from './show-applicant'
import { takesLicence, withLicence } from './verification'
import { changeWrites } from './waiting-writes'

/** The newest licence alone is kept: what was given before is removed once it is in. */
export const admitLicence = answers(
  AdmitLicence,
  (ports) =>
    async ({ evidence }, { applicant }) => {
      const row = await read(ports.table, applicantKey(applicant), ApplicantRow)
      if (!row) return refuse('not-found')
      if (row.verification?.licence?.evidence === evidence) return showApplicant(row)
      if (!takesLicence(row)) return refuse('moved-on')
      const at = new Date(ports.clock.now()).toISOString()
      const after = withLicence(row, { under: applicant, evidence }, at)
      const photo = await letIn(ports, applicant, evidence, changeWrites(row, after))
      if (isRefused(photo)) return photo
      await removePhotos(ports, applicant, evidence)
      return showApplicant(after)
    },
)
