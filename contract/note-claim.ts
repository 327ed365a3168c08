import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection, Note } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const NoteClaim = message({
  name: 'note-claim',
  about: 'A note between county and city, kept in the history; the applicant does not see it.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ claim: ClaimNumber, version: Version, note: Note }),
  reply: ClaimInspection,
  refusals: [...stepRefusals],
})
