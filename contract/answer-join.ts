import * as z from 'zod/mini'
import { PersonId } from './shapes/join'
import { message } from './message'

export const AnswerJoin = message({
  name: 'answer-join',
  about: 'A contact takes somebody in who asks to act for the applicant, or turns him down.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ person: PersonId, accept: z.boolean() }),
  reply: z.strictObject({}),
  refusals: ['not-found', 'moved-on'],
})
