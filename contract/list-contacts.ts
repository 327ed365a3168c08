import * as z from 'zod/mini'
import { Join } from './shapes/join'
import { message } from './message'

export const ListContacts = message({
  name: 'list-contacts',
  about: 'Who acts for this applicant, and who asks to.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({}),
  reply: z.strictObject({
    contacts: z.array(z.strictObject({ person: z.string(), name: z.string(), me: z.boolean() })),
    asking: z.array(Join),
  }),
  refusals: [],
})
