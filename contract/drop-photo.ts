import * as z from 'zod/mini'
import { ClaimNumber, EvidenceId } from './shapes/claim'
import { message } from './message'

export const DropPhoto = message({
  name: 'drop-photo',
  about: 'Take a photo off a draft.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ claim: ClaimNumber, evidence: EvidenceId }),
  reply: z.strictObject({}),
  refusals: ['not-found', 'moved-on'],
})
