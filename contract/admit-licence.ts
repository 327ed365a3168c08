import * as z from 'zod/mini'
import { ApplicantView } from './shapes/applicant'
import { EvidenceId } from './shapes/claim'
import { photoRefusals } from './shapes/photo-form'
import { message } from './message'

export const AdmitLicence = message({
  name: 'admit-licence',
  about:
    'Look at a business licence that was sent, and let it in: the organisation then waits to be verified, by this licence instead of any before.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ evidence: EvidenceId }),
  reply: ApplicantView,
  refusals: ['not-found', 'moved-on', ...photoRefusals],
})
