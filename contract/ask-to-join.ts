import * as z from 'zod/mini'
import { JoinName, JoinPhone, JoinWhy } from './shapes/join'
import { message } from './message'

export const AskToJoin = message({
  name: 'ask-to-join',
  about:
    'Asks to act for an applicant whose number is registered: a contact of it consents, or the office does.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({
    number: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
    name: JoinName,
    phone: JoinPhone,
    why: JoinWhy,
  }),
  reply: z.strictObject({}),
  refusals: ['not-found', 'joined-already'],
})
