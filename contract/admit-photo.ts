import * as z from 'zod/mini'
import { ClaimNumber, EvidenceId, Photo } from './shapes/claim'
import { photoRefusals } from './shapes/photo-form'
import { message } from './message'

export const AdmitPhoto = message({
  name: 'admit-photo',
  about: 'Look at a photo or PDF that was sent, and let it in.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ claim: ClaimNumber, evidence: EvidenceId }),
  reply: Photo,
  refusals: ['not-found', 'moved-on', ...photoRefusals],
})
