import * as z from 'zod/mini'
import { message } from './message'
import { Profile } from './shapes/applicant'
import { ClaimSummary } from './shapes/claim'
import { Join } from './shapes/join'
import { Notice } from './shapes/notice'
import { Post } from './shapes/post'

export const TakeAlong = message({
  name: 'take-along',
  about:
    'Everything that is kept of the signed-in person and of those he acts for, with numbers whole.',
  door: 'applicant',
  sender: 'person',
  most: 10,
  told: z.strictObject({}),
  reply: z.strictObject({
    person: z.string(),
    name: z.nullable(z.string()),
    post: z.nullable(Post),
    applicants: z.array(
      z.strictObject({
        applicant: z.string(),
        profile: Profile,
        claims: z.array(ClaimSummary),
      }),
    ),
    notices: z.array(Notice),
    /** Whom he asked to act for, and who did not answer yet. */
    asking: z.array(z.strictObject({ ...Join.shape, applicant: z.string() })),
  }),
  refusals: [],
})
