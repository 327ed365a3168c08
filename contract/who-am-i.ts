import * as z from 'zod/mini'
import { ApplicantView } from './shapes/applicant'
import { Post } from './shapes/post'
import { message } from './message'

export const WhoAmI = message({
  name: 'who-am-i',
  about: 'The signed-in person, the applicants he may act for, and his post at the office.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({}),
  reply: z.strictObject({
    person: z.string(),
    name: z.nullable(z.string()),
    acting: z.nullable(z.string()),
    applicants: z.array(ApplicantView),
    post: z.nullable(Post),
    unread: z.int(),
  }),
  refusals: [],
})
