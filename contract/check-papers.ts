import * as z from 'zod/mini'
import { ClaimNumber, ClaimState, EvidenceId, Version } from './shapes/claim'
import { ItemName } from './shapes/item-name'
import { Reading, Verdict } from './shapes/reading'
import { message } from './message'

/** One reference beside the photos; entry and reference counted from 0. No holder where none is printed. */
export const CheckedReference = z.strictObject({
  entry: z.int(),
  reference: z.int(),
  number: Verdict,
  holder: z.optional(Verdict),
  date: Verdict,
})
export type CheckedReference = z.output<typeof CheckedReference>

/**
 * Something that another claim has too: the very same file, the same number under the item, or a
 * picture that looks alike, which is a hint and no more.
 */
export const Duplicate = z.strictObject({
  kind: z.enum(['same-file', 'same-number', 'alike']),
  /** The photo here, for files and pictures. */
  evidence: z.optional(EvidenceId),
  /** The reference here, for numbers. */
  entry: z.optional(z.int()),
  reference: z.optional(z.int()),
  claim: ClaimNumber,
  item: ItemName,
  state: ClaimState,
  year: z.int(),
  /** Another organisation has it: the case that wants the closest look. */
  elsewhere: z.boolean(),
  /** Whether this reviewer may open that claim. */
  mayOpen: z.boolean(),
})
export type Duplicate = z.output<typeof Duplicate>

export const CheckPapers = message({
  name: 'check-papers',
  about: 'Each reference of a claim beside what its photos say, and what other claims have too.',
  door: 'review',
  sender: 'desk',
  told: z.strictObject({ claim: ClaimNumber }),
  reply: z.strictObject({
    /** Of the claim that was checked: one that was corrected since has other references in their places. */
    version: Version,
    readings: z.array(Reading),
    references: z.array(CheckedReference),
    /** The business licence, where one was photographed: its code and name beside the applicant's. */
    licence: z.optional(z.strictObject({ number: Verdict, holder: Verdict })),
    duplicates: z.array(Duplicate),
  }),
  refusals: ['not-found', 'own-organisation'],
})
