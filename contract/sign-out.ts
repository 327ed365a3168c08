import * as z from 'zod/mini'
import { message } from './message'

export const SignOut = message({
  name: 'sign-out',
  about: 'End this session everywhere it was rotated to.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({}),
  reply: z.strictObject({}),
  refusals: [],
})
