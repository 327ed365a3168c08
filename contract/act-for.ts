import * as z from 'zod/mini'
import { ApplicantView } from './shapes/applicant'
import { message } from './message'

export const ActFor = message({
  name: 'act-for',
  about: 'Name the applicant that this session acts for.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({ applicant: z.string().check(z.maxLength(64)) }),
  reply: ApplicantView,
  refusals: ['not-found'],
})
