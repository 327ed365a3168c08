import * as z from 'zod/mini'
import { Version } from './shapes/claim'
import { JoinWhy as Why, PersonId as ApplicantId } from './shapes/join'
import { message } from './message'

export const SettleVerification = message({
  name: 'settle-verification',
  about:
    'The office finds that an organisation is the one that its licence names, or, for a reason that its contacts are told, not.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({
    applicant: ApplicantId,
    version: Version,
    /** Why not; without it the organisation is confirmed. */
    refusedFor: z.optional(Why),
  }),
  reply: z.strictObject({}),
  refusals: ['not-found', 'own-organisation', 'moved-on'],
})
