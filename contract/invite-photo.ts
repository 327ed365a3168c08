import * as z from 'zod/mini'
import { ClaimNumber, EvidenceId } from './shapes/claim'
import { message } from './message'

export const InvitePhoto = message({
  name: 'invite-photo',
  about: 'A signed form to send one photo or PDF straight to the store.',
  door: 'applicant',
  sender: 'applicant',
  most: 600,
  told: z.strictObject({
    claim: ClaimNumber,
    document: z.string().check(z.minLength(1), z.maxLength(60)),
    type: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
    size: z.int().check(z.gte(1), z.lte(10 * 1024 * 1024)),
  }),
  reply: z.strictObject({
    evidence: EvidenceId,
    url: z.string(),
    fields: z.record(z.string(), z.string()),
  }),
  refusals: ['not-found', 'moved-on', 'too-many-photos', 'malformed'],
})
