import * as z from 'zod/mini'
import { Money } from './facts'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection, Note } from './shapes/queue'
import { message } from './message'

export const ApproveClaim = message({
  name: 'approve-claim',
  about:
    'The city grants a sum: claim, caps, places, references, history and message in one transaction.',
  door: 'review',
  sender: 'city-reviewer',
  told: z.strictObject({
    claim: ClaimNumber,
    version: Version,
    amount: Money,
    note: z.optional(Note),
  }),
  reply: ClaimInspection,
  refusals: [
    'not-found',
    'moved-on',
    'own-organisation',
    'same-person',
    'sum-outside',
    'not-eligible',
    'nothing-left',
    'cap-passed',
    'places-gone',
    'reference-used',
  ],
})
