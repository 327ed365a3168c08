import * as z from 'zod/mini'
import { ApplicantView } from './shapes/applicant'
import { Photo, Version } from './shapes/claim'
import { PersonId as ApplicantId } from './shapes/join'
import { Reading, Verdict } from './shapes/reading'
import { message } from './message'

export const ShowVerification = message({
  name: 'show-verification',
  about:
    'An organisation beside the licence it gave: the photo, what was read from it, and whether name and code agree.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ applicant: ApplicantId }),
  reply: z.strictObject({
    applicant: ApplicantView,
    /** As it was read; settled only as long as it is the same. */
    version: Version,
    /** The contact's telephone in full: the office calls him. */
    phone: z.string(),
    /** Nothing where it was taken off its claim meanwhile. */
    photo: z.optional(Photo),
    reading: z.optional(Reading),
    licence: z.strictObject({ number: Verdict, holder: Verdict }),
  }),
  refusals: ['not-found', 'own-organisation'],
})
