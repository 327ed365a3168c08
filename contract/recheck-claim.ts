import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection, Note } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const RecheckClaim = message({
  name: 'recheck-claim',
  about:
    'A sampled decision (抽查) is found right by a person who neither reviewed nor made it; before that it is not published.',
  door: 'review',
  sender: 'city-reviewer',
  told: z.strictObject({ claim: ClaimNumber, version: Version, note: z.optional(Note) }),
  reply: ClaimInspection,
  refusals: [...stepRefusals, 'same-person'],
})
