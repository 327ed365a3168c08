import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection, Note } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const RecordObjection = message({
  name: 'record-objection',
  about:
    'Takes down what somebody says against a published grant; nothing is paid until it is settled.',
  door: 'review',
  sender: 'publisher',
  told: z.strictObject({
    claim: ClaimNumber,
    version: Version,
    who: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
    words: Note,
  }),
  reply: ClaimInspection,
  refusals: stepRefusals,
})
