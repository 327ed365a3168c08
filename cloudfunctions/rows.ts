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
  ReturnFault,
} from '../contract/shapes/claim'
import { Post } from '../contract/shapes/post'
import type { Key, Row, Table, Value } from './ports/table'

export const PersonRow = z.object({
  person: z.string(),
  openid: z.string(),
  name: z.nullable(z.string()),
  post: z.nullable(Post),
})
export const OpenidRow = z.object({ person: z.string() })
export const ActsForRow = z.object({ applicant: z.string() })
export const NumberRow = z.object({ applicant: z.string() })

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
  reviewer: z.optional(z.string()),
  decision: z.optional(Decision),
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

/** What is left and what was granted; a field stands only where the item has such a cap. */
export const LedgerRow = z.object({
  amount: z.int(),
  claims: z.int(),
  amountLeft: z.optional(z.int()),
  claimsLeft: z.optional(z.int()),
})
export const PlacesRow = z.object({ placesLeft: z.int() })
export const ReferenceRow = z.object({ claim: z.string(), applicant: z.string(), at: z.string() })

export const NoticeRow = z.object({
  notice: z.string(),
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
})

export const OutboxRow = z.object({
  message: z.string(),
  person: z.string(),
  template: z.enum(['correction', 'result']),
  notice: NoticeRow,
  state: z.enum(['waiting', 'sending']),
  tries: z.int(),
  /** Milliseconds since 1970: not before this; while sending, since this. */
  due: z.int(),
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
