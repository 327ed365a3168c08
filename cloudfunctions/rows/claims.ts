/** Claims, what happened to them, and what belongs to them. */
import * as z from 'zod'
import { Award, Roles } from '../../contract/estimate'
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
} from '../../contract/shapes/claim'
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
  publication: z.optional(
    z.object({ publication: z.string(), from: z.string(), until: z.string() }),
  ),
  openObjections: z.optional(z.int()),
  payment: z.optional(Payment),
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
  sha256: z.optional(z.string()),
  dark: z.optional(z.boolean()),
  small: z.optional(z.boolean()),
})

export const ObjectionRow = z.object(Objection.shape)
export const PublicationRow = z.object(Publication.shape)
export const PublishedRow = z.object(PublishedLine.shape)

/** A draft that a request began. */
export const DraftRequestRow = z.object({ claim: z.string() })

/** A request that was carried out: by whom, which move, on which version. */
export const RequestRow = z.object({
  person: z.string(),
  move: z.enum(moveNames),
  version: z.int(),
})
