/** Claims, what happened to them, and what belongs to them. */
import * as z from 'zod'
import { Award } from '../../contract/shapes/award'
import { Roles } from '../../contract/shapes/roles'
import {
  ClaimEntries,
  ClaimState,
  Decision,
  HistoryEntry,
  ItemName,
  moveNames,
  Objection,
  Payment,
  ReturnFault,
  samples,
} from '../../contract/shapes/claim'
import { Reading } from '../../contract/shapes/reading'
import { Publication, PublishedLine } from '../../contract/shapes/publication'

/** Fen, places of a city quota, and the keys of the references used up. */
export const Charge = z.object({
  amount: z.int(),
  places: z.int(),
  references: z.array(z.string()),
})

export const ClaimRow = z.object({
  claim: z.string(),
  applicant: z.string(),
  applicantName: z.string(),
  county: z.string(),
  roles: Roles,
  item: ItemName,
  edition: z.string(),
  year: z.int(),
  round: z.nullable(z.string()),
  state: ClaimState,
  version: z.int(),
  entries: ClaimEntries,
  award: Award,
  faults: z.array(ReturnFault),
  created: z.string(),
  updated: z.string(),
  submitted: z.optional(z.string()),
  /** The contact who handed it in, and hears of it. */
  contact: z.string(),
  commitment: z.optional(z.string()),
  /** What it was assessed at when it was handed in. */
  asked: z.optional(Award),
  /** Who has taken it up, while it waits for the office. */
  assignee: z.optional(z.string()),
  /** The last day of the correction, while it is returned. */
  due: z.optional(z.string()),
  reviewer: z.optional(z.string()),
  decidedBy: z.optional(z.string()),
  decision: z.optional(Decision),
  /** What the decision took from the ledger, to be given back whole if it falls. */
  charge: z.optional(Charge),
  /** Why its decision is looked at again, and by whom it was. */
  sample: z.optional(z.enum(samples)),
  rechecked: z.optional(z.string()),
  /** Who wrote a note that the other side has not taken up yet. */
  noted: z.optional(z.enum(['county', 'city'])),
  publication: z.optional(
    z.object({ publication: z.string(), from: z.string(), until: z.string() }),
  ),
  openObjections: z.optional(z.int()),
  payment: z.optional(Payment),
  /** An official list named it: the office drew the draft up itself (免申即享). */
  offer: z.optional(z.string()),
  /** What the office asked for beside the policy's documents when it was first handed in. */
  documents: z.optional(z.array(z.string())),
  /** A draft that an earlier edition of the policy assessed. */
  changed: z.optional(z.object({ edition: z.string(), award: Award })),
  /** The head of its history: how many entries, and the hash of the last. */
  historyLength: z.int(),
  historyHead: z.string(),
})

/** `name` is the reviewer's, for the office alone; `person` ties the entry to a row. */
export const HistoryRow = z.object({ entry: HistoryEntry, person: z.string(), hash: z.string() })

export const PhotoRow = z.object({
  evidence: z.string(),
  document: z.string(),
  type: z.string(),
  size: z.int(),
  state: z.enum(['waiting', 'admitted']),
  invited: z.string(),
  width: z.optional(z.int()),
  height: z.optional(z.int()),
  /** Of a PDF: the pixels of the pages after the first. */
  more: z.optional(z.array(z.object({ width: z.int(), height: z.int() }))),
  sha256: z.optional(z.string()),
  outline: z.optional(z.string()),
  /** When it was let in: its place among what waits to be read. */
  admitted: z.optional(z.string()),
  dark: z.optional(z.boolean()),
  small: z.optional(z.boolean()),
})

/** What stands on a photo, found by the reader; the whole text lies in the store. */
export const ReadingRow = z.object(Reading.shape)

/**
 * A photo that waits to be read. `until`: milliseconds since 1970, before which nobody else takes it;
 * `late`: how often there was no time to finish it.
 */
export const ToReadRow = z.object({
  claim: z.string(),
  evidence: z.string(),
  tries: z.int(),
  until: z.int(),
  late: z.optional(z.int()),
})

/** A photo seen in a claim: by its bytes or its outline. */
export const SeenRow = z.object({ claim: z.string(), evidence: z.string(), outline: z.string() })

/** A claim that a number was declared in. */
export const DeclaredRow = z.object({ claim: z.string() })

export const ObjectionRow = z.object(Objection.shape)
export const PublicationRow = z.object(Publication.shape)
export const PublishedRow = z.object(PublishedLine.shape)

/** A draft that a request began. */
export const DraftRequestRow = z.object({ claim: z.string() })

/** The claim of an item that was decided first. */
export const FirstDecidedRow = z.object({ claim: z.string() })

/** Claims of an item in order of merit; the stamp is new with every change. */
export const RankingRow = z.object({ order: z.array(z.string()), stamp: z.string() })

/** A grant offered from an official list; `notice` names the message that told of it. */
export const OfferRow = z.object({
  offer: z.string(),
  at: z.string(),
  name: z.string(),
  /** Credit code in the clear (it is public). */
  number: z.string(),
  item: ItemName,
  reference: z.string(),
  date: z.string(),
  award: Award,
  phoneSealed: z.optional(z.string()),
  claim: z.optional(z.string()),
  notice: z.optional(z.string()),
})

/** A request that was carried out: by whom, which move, on which version. */
export const RequestRow = z.object({
  person: z.string(),
  move: z.enum(moveNames),
  version: z.int(),
})
