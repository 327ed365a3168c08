import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection, Note } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const UndoDecision = message({
  name: 'undo-decision',
  about:
    'Takes an approval or a rejection back before publication; caps, places and references are given back.',
  door: 'review',
  sender: 'city-reviewer',
  told: z.strictObject({ claim: ClaimNumber, version: Version, why: Note }),
  reply: ClaimInspection,
  refusals: [...stepRefusals, 'published-already'],
})
