import * as z from 'zod/mini'
import { EvidenceId } from './claim'

/** `off`: nothing is read here; `failed`: this photo could not be, and a person looks. */
export const readingStates = ['waiting', 'read', 'failed', 'off'] as const
export type ReadingState = (typeof readingStates)[number]

const Share = z.number().check(z.gte(-1), z.lte(2))
/** Right and down, as shares of the picture's width and height. */
const Corner = z.tuple([Share, Share])

/** Where something stands on a photo: the page from 0, its four corners clockwise from the text's top left. */
export const Place = z.strictObject({
  evidence: EvidenceId,
  page: z.int().check(z.gte(0)),
  corners: z.tuple([Corner, Corner, Corner, Corner]),
})
export type Place = z.output<typeof Place>

/** The kinds of certificate that are told apart; what a paper of no kind of its own says is read by its labels. */
export const certificateKinds = [
  'invention-patent',
  'utility-patent',
  'design-patent',
  'data-registration',
  'madrid-registration',
  'trademark-registration',
  'judgment',
  'invoice',
  'management-system',
  'patent-agent',
  'business-licence',
  'unknown',
] as const
export type CertificateKind = (typeof certificateKinds)[number]

/** What was found on a photo, to be confirmed by whoever claims. */
export const Found = z.strictObject({
  value: z.string(),
  /** 0 to 1, the engine's own. */
  confidence: z.number(),
  place: z.optional(Place),
})
export type Found = z.output<typeof Found>

/** What was read from one photo (all pages of a PDF). */
export const Reading = z.strictObject({
  evidence: EvidenceId,
  state: z.enum(readingStates),
  kind: z.optional(z.enum(certificateKinds)),
  number: z.optional(Found),
  holder: z.optional(Found),
  /** The value is a day. */
  date: z.optional(Found),
  /** False: so poorly legible that another photo is better taken. */
  clear: z.optional(z.boolean()),
  engine: z.optional(z.string()),
  model: z.optional(z.string()),
})
export type Reading = z.output<typeof Reading>

/**
 * `agrees` 一致; `look` 请人工看: a character or two apart, or one that the reader does not know;
 * `differs` 不一致; `unreadable` 看不清; `unread`: nothing was read yet, or there is no photo.
 */
export const verdicts = ['agrees', 'look', 'differs', 'unreadable', 'unread'] as const
export const Verdict = z.strictObject({
  verdict: z.enum(verdicts),
  /** What stands on the photo in its stead. */
  read: z.optional(z.string()),
  place: z.optional(Place),
})
export type Verdict = z.output<typeof Verdict>
