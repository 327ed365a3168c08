/** What the model remembers: plainly what was told and done, nothing of how the server keeps it. */
import type { HistoryEntry, ReturnFault } from '../../../contract/shapes/claim'
import type { Post } from '../../../contract/shapes/post'
import type { Role } from '../../../policy/vocabulary'
import type { BookItem, Put } from './book'

export type State = HistoryEntry['to']

export interface Someone {
  readonly who: string
  readonly person: string
  readonly name: string | null
  readonly post: Post | null
}

export interface Applicant {
  /** Nothing until it registers, or an import keeps a grant for it. */
  id: string | null
  registered: boolean
  readonly contact: string
  readonly name: string
  readonly number: string
  readonly roles: readonly Role[]
  county: string
  version: number
  /** Named requests, and the claims that they began. */
  readonly requests: Record<string, string>
}

export interface Range {
  readonly min: number
  readonly max: number
}

export interface Charge {
  readonly amount: number
  readonly places: number
  readonly references: readonly string[]
}

export interface Objection {
  readonly objection: string
  readonly at: string
  outcome: 'open' | 'upheld' | 'dismissed'
}

export interface Decision {
  readonly approved: number
  readonly assessed: Range
  readonly uncapped: Range
  readonly pieces?: readonly string[]
  readonly left: Left
}

interface Granted {
  readonly amount: number
  readonly claims: number
}
/** What the ledger should show an applicant of an item in a year. */
export interface Left {
  readonly year: number
  readonly granted: { readonly year: Granted; readonly ever: Granted }
  readonly placesLeft?: number
}

export interface Step extends HistoryEntry {
  readonly who: string
}

export interface Claim {
  readonly claim: string
  /** Whose: its place among the applicants. */
  readonly applicant: number
  readonly item: BookItem
  readonly created: string
  county: string
  name: string
  year: number
  round: string | null
  state: State
  version: number
  puts: readonly Put[]
  /** The day that its papers bear. */
  date: string
  readonly photos: readonly { readonly evidence: string; readonly document: string }[]
  award: Range
  faults: readonly ReturnFault[]
  updated: string
  contact: string
  submitted?: string | undefined
  asked?: Range | undefined
  assignee?: string | undefined
  due?: string | undefined
  reviewer?: string | undefined
  decidedBy?: string | undefined
  decision?: Decision | undefined
  charge?: Charge | undefined
  publication?: string | undefined
  payment?: { readonly amount: number; readonly date: string } | undefined
  openObjections?: number | undefined
  readonly objections: Objection[]
  readonly history: Step[]
  /** Named requests that were carried out. */
  readonly requests: Record<string, { who: string; move: string; version: number }>
  /** The keys of every paper that it was ever handed in with. */
  readonly declared: Set<string>
  /** Days of which the applicant was reminded. */
  readonly reminders: { readonly event: 'due-soon' | 'overdue'; readonly due: string }[]
}

export interface Import {
  readonly applicant: number
  readonly item: BookItem
  readonly year: number
  readonly paper: string
  readonly at: string
  readonly charge: Charge
}

export interface Notice {
  readonly to: string
  readonly key: string
  readonly fields: object
  readonly template: string | null
  /** Whether it stands in the outbox still, or when it left. */
  delivered: string | null
}

export interface Publication {
  readonly publication: string
  readonly round: string
  readonly from: string
  readonly until: string
  readonly days: number
  readonly lines: { readonly claim: string; readonly amount: number; fallen: boolean }[]
}

export interface Model {
  readonly people: Readonly<Record<string, Someone>>
  readonly applicants: Applicant[]
  readonly claims: Claim[]
  readonly imports: Import[]
  readonly publications: Publication[]
  readonly notices: Notice[]
  readonly rounds: Record<string, boolean>
  /** Lines of the operators' journal since the beginning. */
  journal: number
  /** Days that are sealed, in order. */
  readonly seals: string[]
}

/** Up to this sum one person decides alone. */
export const ALONE = 6_000_000
/** So many days has a correction where none is named. */
export const RETURN_DAYS = 15

export const someone = ({ people }: Pick<Model, 'people'>, who: string): Someone => {
  const found = people[who]
  if (!found) throw new Error(`nobody is called ${who}`)
  return found
}

export const applicantOf = ({ applicants }: Pick<Model, 'applicants'>, at: number): Applicant => {
  const found = applicants[at]
  if (!found) throw new Error(`no applicant ${at}`)
  return found
}

export const standing: readonly State[] = ['approved', 'published', 'paid']
