import * as z from 'zod/mini'
import { message } from './message'

export const ForgetMe = message({
  name: 'forget-me',
  about:
    'Ends an account: the person, his inbox and sessions, applicants without a claim, photos of claims that were withdrawn. What was handed in and decided stays, as the office’s record.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({ sure: z.literal(true) }),
  reply: z.strictObject({}),
  refusals: ['post-held', 'claims-under-way'],
})
