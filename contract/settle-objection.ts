import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection, Note } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const SettleObjection = message({
  name: 'settle-objection',
  about: 'Upheld, the grant falls and the ledger has it back; dismissed, it stands.',
  door: 'review',
  sender: 'city-reviewer',
  told: z.strictObject({
    claim: ClaimNumber,
    version: Version,
    objection: z.string().check(z.minLength(1), z.maxLength(60)),
    upheld: z.boolean(),
    why: Note,
  }),
  reply: ClaimInspection,
  refusals: stepRefusals,
})
