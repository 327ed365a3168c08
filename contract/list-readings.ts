import * as z from 'zod/mini'
import { ClaimNumber } from './shapes/claim'
import { Reading } from './shapes/reading'
import { message } from './message'

export const ListReadings = message({
  name: 'list-readings',
  about: 'What was read from the photos of a claim, so far.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ claim: ClaimNumber }),
  reply: z.strictObject({ readings: z.array(Reading) }),
  refusals: ['not-found'],
})
