/** The rows the table keeps, each checked when it is read. */
import * as z from 'zod'
import { Award } from '../contract/estimate'
import { Roles } from '../contract/estimate'
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
} from '../contract/shapes/claim'
import { noticeEvents } from '../contract/shapes/notice'
import { Post } from '../contract/shapes/post'
import { Absence, Colleague } from '../contract/shapes/staff'
import { Publication, PublishedLine } from '../contract/shapes/publication'
import { Round } from '../contract/shapes/round'
import { itemIds } from '../policy/vocabulary'
import type { Key, Row, Table, Value } from './ports/table'

export const PersonRow = z.object({
  person: z.string(),
  openid: z.string(),
  name: z.nullable(z.string()),
  post: z.nullable(Post),
  absence: z.optional(Absence),
})
export const OpenidRow = z.object({ person: z.string() })
export const ActsForRow = z.object({ applicant: z.string() })
/** `reserved`: made by an import, before anybody signed in for it. */
export const NumberRow = z.object({ applicant: z.string(), reserved: z.optional(z.boolean()) })

/** Somebody stands in for `absent` on these days, both included. */
export const StandsInRow = z.object({ absent: z.string(), from: z.string(), to: z.string() })
/** Somebody with a post, as colleagues see them. */
export const StaffRow = z.object(Colleague.shape)

export const SessionRow = z.object({
  family: z.string(),
  person: z.string(),
  applicant: z.nullable(z.string()),
  turn: z.int(),
  /** Milliseconds since 1970: the last rotation, and the end whatever happens. */
  turned: z.int(),
  ends: z.int(),
})
export const WebSignInRow = z.object({
  secretHash: z.string(),
  confirmed: z.boolean(),
  person: z.nullable(z.string()),
  ends: z.int(),
})

export const ApplicantRow = z.object({
  applicant: z.string(),
  kind: z.enum(['organisation', 'individual']),
  name: z.string(),
  englishName: z.optional(z.string()),
  /** Credit code in the clear (it is public), identity number sealed. */
  number: z.string(),
  numberSealed: z.optional(z.string()),
  mark: z.string(),
  county: z.string(),
  roles: Roles,
  contact: z.string(),
  phoneSealed: z.string(),
  phoneEnd: z.string(),
  bank: z.string(),
  accountSealed: z.string(),
  accountEnd: z.string(),
  version: z.int(),
})

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
})
export const CalendarRow = z.object({
  year: z.int(),
  holidays: z.array(z.string()),
  workdays: z.array(z.string()),
})

/** What is left and what was granted; a field stands only where the item has such a cap. */
export const LedgerRow = z.object({
  amount: z.int(),
  claims: z.int(),
  amountLeft: z.optional(z.int()),
  claimsLeft: z.optional(z.int()),
})
/** `placesLeft` is what conditions ask; together with `taken` it is the quota it was kept under. */
export const PlacesRow = z.object({ placesLeft: z.int(), taken: z.int() })
export const ReferenceRow = z.object({ claim: z.string(), applicant: z.string(), at: z.string() })

export const ObjectionRow = z.object(Objection.shape)
export const PublicationRow = z.object(Publication.shape)
export const PublishedRow = z.object(PublishedLine.shape)

/** A day's seal, the one before it, and how many steps it covers. */
export const SealRow = z.object({
  day: z.string(),
  before: z.string(),
  seal: z.string(),
  entries: z.int(),
})

/** A draft that a request began. */
export const DraftRequestRow = z.object({ claim: z.string() })

/** A request that was carried out: by whom, which move, on which version. */
export const RequestRow = z.object({
  person: z.string(),
  move: z.enum(moveNames),
  version: z.int(),
})

export const NoticeRow = z.object({
  notice: z.string(),
  event: z.optional(z.enum(noticeEvents)),
  at: z.string(),
  read: z.boolean(),
  claim: z.string(),
  item: ItemName,
  state: ClaimState,
  applicant: z.optional(z.string()),
  name: z.optional(z.string()),
  amount: z.optional(z.int()),
  faults: z.optional(z.int()),
  why: z.optional(z.string()),
  due: z.optional(z.string()),
})

export const OutboxRow = z.object({
  message: z.string(),
  person: z.string(),
  template: z.enum(['correction', 'result', 'payment']),
  notice: NoticeRow,
  state: z.enum(['waiting', 'sending']),
  tries: z.int(),
  /** Milliseconds since 1970: not before this; while sending, since this. */
  due: z.int(),
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
})
/** `from` is milliseconds since 1970: when the first of them was made. */
export const TriesRow = z.object({ from: z.int(), count: z.int() })
export const OperatorsRow = z.object({ left: z.int() })

/** A grant from before this software, and what it took from the ledger. */
export const GrantRow = z.object({
  grant: z.string(),
  applicant: z.string(),
  name: z.string(),
  item: ItemName,
  year: z.int(),
  paper: z.string(),
  charge: Charge,
  at: z.string(),
})

/** A row's fields, typed by its schema: deeds name the type and lean on no schema library. */
export type RowOf<S extends z.ZodType> = z.output<S>

/** A row under a key, checked; nothing where there is none. A row that does not fit is a fault. */
export const read = async <S extends z.ZodType>(
  table: Pick<Table, 'get'>,
  key: Key,
  schema: S,
): Promise<z.output<S> | undefined> => {
  const row = await table.get(key)
  return row && parseRow(row, schema)
}

export const parseRow = <S extends z.ZodType>(row: Row, schema: S): z.output<S> =>
  schema.parse(row.fields)

/** A typed value as a row's fields. */
export const rowOf = (key: Key, fields: object): Row => ({
  ...key,
  fields: fields as Record<string, Value>,
})
