import * as z from 'zod/mini'
import { ClaimEntries, ClaimNumber, ClaimView, Version } from './shapes/claim'
import { message } from './message'

export const KeepDraft = message({
  name: 'keep-draft',
  about: 'Keep what was typed so far, whole or not.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ claim: ClaimNumber, version: Version, entries: ClaimEntries }),
  reply: ClaimView,
  refusals: ['not-found', 'moved-on', 'malformed'],
})
