import * as z from 'zod/mini'
import { MOST_REFERENCES } from '../../policy/claims/most-references'
import { Award } from './award'
import { Day } from '../facts'
import { ItemName } from './item-name'

export const claimStates = [
  'draft',
  'submitted',
  'accepted',
  'returned',
  'reviewed',
  'approved',
  'published',
  'paid',
  'rejected',
  'withdrawn',
] as const
export type ClaimState = (typeof claimStates)[number]
export const ClaimState = z.enum(claimStates)
export { ItemName }

/** `2026-` and eight characters that can't be taken for one another. */
export const ClaimNumber = z.string().check(z.regex(/^20\d\d-[0-9A-HJKMNP-TV-Z]{8}$/))
export const EvidenceId = z.string().check(z.regex(/^[0-9a-f-]{36}$/))
export const Version = z.int().check(z.gte(1))

const line = z.string().check(z.maxLength(120))

/** A few characters grow many times longer in their normal form, which a store's key has no room for. */
const number = line.check(
  z.refine((text) => text.normalize('NFKC').length <= 240, 'too long in its normal form'),
)

/** One reference as it stands in a draft; what is still empty is told before submission. */
export const Reference = z.strictObject({
  number,
  holder: line,
  date: z.union([z.literal(''), Day]),
})
export type Reference = z.output<typeof Reference>

const FactValue = z.union([z.boolean(), z.int().check(z.gte(0)), z.string().check(z.maxLength(40))])

/** One entry: its facts, and a reference for each of the pieces alike; their number is the count. */
export const ClaimEntry = z.strictObject({
  facts: z.record(z.string().check(z.maxLength(40)), FactValue),
  references: z.array(Reference).check(z.maxLength(MOST_REFERENCES)),
})
export type ClaimEntry = z.output<typeof ClaimEntry>
/** A claim holds at most this many different entries. */
export const MOST_ENTRIES = 50
export const ClaimEntries = z.array(ClaimEntry).check(z.maxLength(MOST_ENTRIES))

/** Links of five minutes. */
const links = { thumbnail: z.optional(z.string()), picture: z.optional(z.string()) }
const pixels = { width: z.optional(z.int()), height: z.optional(z.int()) }

/** A file as it was sent: one picture, or the pages of a PDF. */
export const Photo = z.strictObject({
  evidence: z.string(),
  /** The document that it shows, from the item's list. */
  document: z.string(),
  /** `waiting` until the server has looked at it. */
  state: z.enum(['waiting', 'admitted']),
  ...pixels,
  /** Too dark or too small to be read well: better taken again. */
  dark: z.optional(z.boolean()),
  small: z.optional(z.boolean()),
  ...links,
  /** Of a PDF: the pages after the first. */
  more: z.optional(z.array(z.strictObject({ ...pixels, ...links }))),
})
export type Photo = z.output<typeof Photo>

/** A fault of a returned claim: tied to a piece of it, and said in words. */
export const ReturnFault = z.strictObject({
  about: z.enum(['facts', 'reference', 'photo', 'applicant', 'other']),
  /** Entry number from 0, reference's place, document's name: whatever `about` needs. */
  at: z.optional(z.string().check(z.maxLength(60))),
  words: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
})
export type ReturnFault = z.output<typeof ReturnFault>

/** Everything that may happen to a claim; `cloudfunctions/claims/states.ts` says from where to where. */
export const moveNames = [
  'submit',
  'accept',
  'return',
  'return-from-city',
  'review',
  'approve',
  'approve-alone',
  'reject',
  'reject-alone',
  'reject-lapsed',
  'undo',
  'undo-lapse',
  'withdraw',
  'assign',
  'note',
  'recheck',
  'publish',
  'object',
  'dismiss',
  'uphold',
  'pay',
] as const
export type MoveName = (typeof moveNames)[number]

/** Looked at again: the first decision of an item in a round, or one that was drawn. */
export const samples = ['first', 'drawn'] as const
export type Sample = (typeof samples)[number]

export const HistoryEntry = z.strictObject({
  at: z.string(),
  /** Who: the applicant's contact, a county, the city. Names of reviewers stay inside the office. */
  by: z.enum(['applicant', 'county', 'city']),
  name: z.optional(z.string()),
  move: z.enum(moveNames),
  from: z.nullable(ClaimState),
  to: ClaimState,
  why: z.optional(z.string()),
  faults: z.optional(z.array(ReturnFault)),
  /** Fen: granted, given back (an undo, an objection upheld) or paid. */
  amount: z.optional(z.int()),
  /** The last day of a correction. */
  due: z.optional(Day),
  /** The conditions of the item that whoever took the step found met, by name. */
  checked: z.optional(z.array(z.string())),
  /** Why another person looks at this decision again. */
  sample: z.optional(z.enum(samples)),
})
export type HistoryEntry = z.output<typeof HistoryEntry>

/** What the caps still leave this applicant under the item, and the city; fen, claims, places. */
export const Left = z.strictObject({
  year: z.int(),
  granted: z.strictObject({
    year: z.strictObject({ amount: z.int(), claims: z.int() }),
    ever: z.strictObject({ amount: z.int(), claims: z.int() }),
  }),
  placesLeft: z.optional(z.int()),
})
export type Left = z.output<typeof Left>

/** A piece of a claim: entry and reference counted from 0, `0.2` the third of the first entry. */
export const Piece = z.string().check(z.regex(/^\d{1,2}\.\d{1,2}$/))

/** What a decision granted: the sum, what it would have been without caps, the cap that cut it. */
export const Decision = z.strictObject({
  approved: z.int(),
  assessed: Award,
  uncapped: Award,
  /** Fen that the caps took off the most that was possible; null where the text sets no limit. */
  trimmed: z.nullable(z.int()),
  trimmedBy: z.nullable(z.string()),
  /** The pieces that it was decided on; all where none are named. */
  pieces: z.optional(z.array(Piece)),
  /** What the caps left when it was decided: the trace is explained by it ever after. */
  left: Left,
})
export type Decision = z.output<typeof Decision>

/** What the treasury paid out. */
export const Payment = z.strictObject({
  date: Day,
  amount: z.int().check(z.gte(1)),
  /** The treasury's own number of the payment. */
  reference: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
})
export type Payment = z.output<typeof Payment>

/** What somebody said against a grant while it was published (公示异议). */
export const Objection = z.strictObject({
  objection: z.string(),
  at: z.string(),
  /** Who objected, as the office took it down. */
  who: z.string(),
  words: z.string(),
  /** `moot`: the grant fell to another objection. */
  outcome: z.enum(['open', 'upheld', 'dismissed', 'moot']),
  why: z.optional(z.string()),
})
export type Objection = z.output<typeof Objection>

const summary = {
  claim: ClaimNumber,
  item: ItemName,
  state: ClaimState,
  year: z.int(),
  updated: z.string(),
  award: Award,
  approved: z.optional(z.int()),
  paid: z.optional(z.int()),
  /** While it is returned: the last day to hand in the correction. */
  due: z.optional(Day),
}
export const ClaimSummary = z.strictObject(summary)
export type ClaimSummary = z.output<typeof ClaimSummary>

/** A claim as its applicant or a reviewer sees it. */
export const ClaimView = z.strictObject({
  ...summary,
  version: Version,
  edition: z.string(),
  round: z.nullable(z.string()),
  applicant: z.string(),
  roles: z.array(z.string()),
  entries: ClaimEntries,
  photos: z.array(Photo),
  history: z.array(HistoryEntry),
  faults: z.array(ReturnFault),
  decision: z.optional(Decision),
  left: Left,
  /** What it was assessed at when it was handed in. */
  asked: z.optional(Award),
  /** Drawn up by the office from an official list: it wants only to be confirmed (免申即享). */
  offered: z.optional(z.boolean()),
  /** What the office asks for beside the policy's documents. */
  documents: z.optional(z.array(z.string())),
  /**
   * While it is open to change, the days in which its achievements must lie: its own round's, or those
   * of the round that would take it.
   */
  window: z.nullable(z.strictObject({ from: Day, to: Day })),
  /** A draft that another edition of the policy assessed before: which, and at what. */
  changed: z.optional(z.strictObject({ edition: z.string(), award: Award })),
  payment: z.optional(Payment),
  publication: z.optional(z.strictObject({ publication: z.string(), from: Day, until: Day })),
  /** Seen by the office alone. */
  objections: z.optional(z.array(Objection)),
  assignee: z.optional(z.strictObject({ person: z.string(), name: z.string() })),
  /** A decision that another person is still to look at. */
  sample: z.optional(z.enum(samples)),
})
export type ClaimView = z.output<typeof ClaimView>
