import * as z from 'zod/mini'
import { Award } from './award'
import {
  ClaimEntries,
  ClaimNumber,
  ClaimState,
  Decision,
  HistoryEntry,
  ItemName,
  Payment,
} from './claim'

/** A claim as it is exported: whole, with names that people read, without anything sealed. */
export const ClaimLine = z.strictObject({
  claim: ClaimNumber,
  item: ItemName,
  itemTitle: z.string(),
  state: ClaimState,
  stateName: z.string(),
  applicant: z.string(),
  applicantName: z.string(),
  county: z.string(),
  roles: z.array(z.string()),
  edition: z.string(),
  year: z.int(),
  round: z.nullable(z.string()),
  created: z.string(),
  submitted: z.optional(z.string()),
  updated: z.string(),
  entries: ClaimEntries,
  asked: z.optional(Award),
  award: Award,
  decision: z.optional(Decision),
  publication: z.optional(z.string()),
  payment: z.optional(Payment),
  history: z.array(HistoryEntry),
})
export type ClaimLine = z.output<typeof ClaimLine>
