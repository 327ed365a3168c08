import * as z from 'zod/mini'
import { ApplicantView, Profile } from './shapes/applicant'
import { message } from './message'

export const KeepApplicant = message({
  name: 'keep-applicant',
  about: 'Make an applicant, or change the one named; the session then acts for it.',
  door: 'applicant',
  sender: 'person',
  most: 300,
  told: z.strictObject({
    applicant: z.optional(z.string().check(z.maxLength(64))),
    profile: Profile,
  }),
  reply: ApplicantView,
  refusals: [
    'applicant-exists',
    'credit-code-invalid',
    'identity-number-invalid',
    'county-unknown',
    'not-found',
    'moved-on',
  ],
})
