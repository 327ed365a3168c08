/** What the office sets and keeps: the service, rounds, rules, holidays, invitations, the journal. */
import * as z from 'zod'
import { OwnDocuments } from '../../contract/shapes/documents'
import { Post } from '../../contract/shapes/post'
import { Round } from '../../contract/shapes/round'
import { Templates } from '../../contract/shapes/service'
import { itemIds } from '../../policy/vocabulary'

export const ServiceRow = z.object({
  counties: z.array(z.string()),
  office: z.object({ name: z.string(), phone: z.string() }),
  sample: z.boolean(),
})

/** Rows from before items and a status were kept took every item, and said only whether they were open. */
const asNow = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null || 'status' in row) return row
  const { open, ...kept } = row as { open?: unknown }
  return { items: [...itemIds], ...kept, status: open === true ? 'open' : 'closed' }
}
export const RoundRow = z.preprocess(asNow, z.object(Round.shape))

/** What operators set. */
export const RulesRow = z.object({
  /** Fen: a sum above it needs two pairs of eyes; 0 asks them of every sum. */
  twoPairsAbove: z.int(),
  /** Days for a correction where the reviewer names none. */
  returnDays: z.int(),
  /** Whole working days of a publication. */
  publicationDays: z.int(),
  /** Of so many decisions one is looked at again; 0: none. And the first of each item in a round. */
  sampleOneIn: z.prefault(z.int(), 10),
  sampleFirst: z.prefault(z.boolean(), true),
})
export const TemplatesRow = z.object(Templates.shape)
/** The stamp is new with every change. */
export const DocumentsRow = z.object({ ...OwnDocuments.shape, stamp: z.string() })
export const CalendarRow = z.object({
  year: z.int(),
  holidays: z.array(z.string()),
  workdays: z.array(z.string()),
})

/** A day's seal, the one before it, and how many steps it covers. */
export const SealRow = z.object({
  day: z.string(),
  before: z.string(),
  seal: z.string(),
  entries: z.int(),
})

/** What an operator did: to what, what it was before and what it is now. */
export const JournalRow = z.object({
  at: z.string(),
  person: z.string(),
  name: z.nullable(z.string()),
  what: z.string(),
  about: z.string(),
  from: z.unknown(),
  to: z.unknown(),
})

/** `person` took it up; `ends` is milliseconds since 1970. */
export const InvitationRow = z.object({
  name: z.string(),
  post: Post,
  ends: z.int(),
  state: z.enum(['open', 'used']),
  person: z.optional(z.string()),
  /** Its line among the open ones. */
  invitation: z.optional(z.string()),
})

/** An invitation that nobody took up yet; `mark` leads to it. */
export const OpenInvitationRow = z.object({
  invitation: z.string(),
  mark: z.string(),
  name: z.string(),
  post: Post,
  at: z.string(),
  ends: z.int(),
})
/** `from` is milliseconds since 1970: when the first of them was made. */
export const TriesRow = z.object({ from: z.int(), count: z.int() })
export const OperatorsRow = z.object({ left: z.int() })

/** The vault's key as the envelope wrapped it, in base64. */
export const VaultKeyRow = z.object({ wrapped: z.string().min(40) })
