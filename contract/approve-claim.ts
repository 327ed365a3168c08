import * as z from 'zod/mini'
import { Money } from './facts'
import { MOST_REFERENCES } from '../policy/claims/most-references'
import { ClaimNumber, Piece, Version } from './shapes/claim'
import { Checked, ClaimInspection, Note } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
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
    /** The pieces that the sum is granted for, where not for all: each takes a place of a quota. */
    pieces: z.optional(z.array(Piece).check(z.minLength(1), z.maxLength(MOST_REFERENCES))),
    note: z.optional(Note),
    checked: z.optional(Checked),
  }),
  reply: ClaimInspection,
  refusals: [
    ...stepRefusals,
    'malformed',
    'assigned-elsewhere',
    'same-person',
    'needs-review',
    'not-verified',
    'sum-outside',
    'not-eligible',
    'nothing-left',
    'cap-passed',
    'places-gone',
    'reference-used',
  ],
})
