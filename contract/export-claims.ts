import * as z from 'zod/mini'
import { ClaimLine } from './shapes/claim-line'
import { message } from './message'

export const ExportClaims = message({
  name: 'export-claims',
  about: 'Every claim with its entries, history, decision and payment, page by page.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ after: z.optional(z.string().check(z.maxLength(4000))) }),
  reply: z.strictObject({
    /** A page may hold none although more follow. */
    claims: z.array(ClaimLine),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed'],
})
