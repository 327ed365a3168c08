import * as z from 'zod/mini'
import { JoinWhy, PersonId } from './shapes/join'
import { message } from './message'

export const joinOutcomes = ['accept', 'replace', 'refuse'] as const

export const SettleJoin = message({
  name: 'settle-join',
  about:
    'The office takes somebody in beside an applicant’s contacts, in the place of all of them (a dispute, settled for him), or not at all.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({
    applicant: z.string().check(z.minLength(1), z.maxLength(60)),
    person: PersonId,
    outcome: z.enum(joinOutcomes),
    why: JoinWhy,
  }),
  reply: z.strictObject({}),
  refusals: ['not-found', 'moved-on'],
})
