/** What an assessment says. Every kind here has a sentence in `words/`, or that room does not compile. */
import type { Cap, FirstYear } from './rule'
import type { Award, Entry, FactValue, Fen, ItemId, Role } from './vocabulary'

/** What the applicant says. */
export interface Told {
  readonly roles: readonly Role[]
  readonly items: { readonly [id in ItemId]?: readonly Entry[] | undefined }
}

/** What was granted under one item before: fen, and how many claims. */
export interface Granted {
  readonly amount: Fen
  readonly claims: number
}

/** What the office knows; for a guest only the year and what he says he was granted. */
export interface Known {
  /** The calendar year of the round; yearly caps refer to it. */
  readonly year: number
  readonly granted: {
    readonly [id in ItemId]?: { readonly year: Granted; readonly ever: Granted } | undefined
  }
  /** Places left in the city this year; absent where nobody knows. */
  readonly placesLeft: { readonly [id in ItemId]?: number | undefined }
}

export type Status = 'eligible' | 'ineligible' | 'incomplete' | 'exhausted'

/** How a sum came about, in order: the running sum of the line before and after. */
export type Step = {
  /** The number of the article that the step follows. */
  readonly clause: number
  readonly before: Award
  readonly after: Award
} & (
  | { readonly kind: 'each'; readonly entry: number; readonly count: number; readonly award: Award }
  | {
      readonly kind: 'by-fact'
      readonly entry: number
      readonly count: number
      readonly fact: string
      readonly value: string | null
      readonly award: Award
    }
  | {
      readonly kind: 'share'
      readonly entry: number
      readonly count: number
      readonly percent: number
      readonly of: Fen | null
      readonly limit: Fen | null
      readonly award: Award
      readonly firstYear: FirstYear | null
    }
  | { readonly kind: 'per-ten'; readonly count: number; readonly tens: number; readonly each: Fen }
  | { readonly kind: 'cap'; readonly cap: Cap; readonly left: number }
)

export type Reason =
  | { readonly kind: 'role-not-open'; readonly who: readonly Role[] }
  | {
      readonly kind: 'entry-left-out'
      readonly entry: number
      readonly fact: string
      readonly value: FactValue
    }
  | { readonly kind: 'fewer-than-ten'; readonly count: number }
  | { readonly kind: 'fact-missing'; readonly fact: string; readonly entries: readonly number[] }
  | { readonly kind: 'cap-used-up'; readonly cap: Cap }
  | { readonly kind: 'cap-trimmed'; readonly cap: Cap; readonly left: number }
  | { readonly kind: 'authority-decides' }
  | { readonly kind: 'merit' }
  | { readonly kind: 'quota'; readonly places: number; readonly left: number | null }

/** What would raise the sum, and by how much (`null`: the text sets no limit). */
export type Raise = { readonly adds: Fen | null } & (
  | { readonly kind: 'more'; readonly count: number }
  | {
      readonly kind: 'fact'
      readonly entry: number
      readonly fact: string
      readonly to: number | true
    }
)

/** One item assessed. */
export interface Line {
  readonly item: ItemId
  readonly article: number
  readonly status: Status
  readonly merit: boolean
  readonly award: Award
  /** What it would be without caps. */
  readonly uncapped: Award
  /** Each missing fact once, in the order the item asks them. */
  readonly missing: readonly string[]
  readonly reasons: readonly Reason[]
  readonly steps: readonly Step[]
  readonly raises: readonly Raise[]
}

export interface Assessment {
  /** The edition that the sums follow. */
  readonly policy: string
  readonly lines: readonly Line[]
  readonly total: Award
}
