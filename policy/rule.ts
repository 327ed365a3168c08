/** What an item is made of. The lists of kinds are closed: a new kind without an evaluator does not compile. */
import type { Entry, Fen, ItemId, Role } from './vocabulary'

/** Something an entry of the item is asked. */
export type Fact = {
  readonly name: string
  /** Asked only once another fact has this value; before, or beside another value, it is ignored. */
  readonly once?: { readonly fact: string; readonly is: string }
} & (
  | { readonly type: 'money' }
  | { readonly type: 'integer' }
  | { readonly type: 'boolean' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'day'; readonly notBefore?: string }
)

/** What must be so for an entry to count. */
export type Condition =
  | { readonly kind: 'is'; readonly fact: string; readonly value: boolean | string }
  | { readonly kind: 'one-of'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'at-least'; readonly fact: string; readonly number: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }

/** An odd base of a share, worked out by a named function. */
export type WorkedCosts = (entry: Entry) => Costs
export interface Costs {
  /** The costs that count, or null while the facts leave them open without a bound. */
  readonly most: Fen | null
  /** Told where only part of the interest counts. */
  readonly firstYear?: FirstYear
}
/** Interest for `ofDays` days, of which the first year's `days` count. */
export interface FirstYear {
  readonly interest: Fen
  readonly counted: Fen
  readonly days: number
  readonly ofDays: number
}

/**
 * `fixed`: the sum is owed. `ceiling`: the authority decides, up to it. `share`: a percentage of
 * what was paid, floored to the fen for each entry, at most `limit` each.
 */
export type Gives =
  | { readonly kind: 'fixed'; readonly each: Fen }
  | { readonly kind: 'ceiling'; readonly each: Fen }
  | {
      readonly kind: 'by-fact'
      readonly fact: string
      readonly each: Readonly<Record<string, Fen>>
      readonly ceiling: boolean
    }
  | {
      readonly kind: 'share'
      readonly percent: number
      readonly of: string | WorkedCosts
      readonly ceiling: boolean
      readonly limit?: Fen
    }
  | { readonly kind: 'per-ten'; readonly each: Fen }

/** A limit over several claims. `places` is a quota: recipients or projects a year in the whole city. */
export type Cap =
  | {
      readonly scope: 'applicant'
      readonly period: 'year' | 'ever'
      readonly measure: 'amount'
      readonly most: Fen
    }
  | {
      readonly scope: 'applicant'
      readonly period: 'year' | 'ever'
      readonly measure: 'claims'
      readonly most: number
    }
  | {
      readonly scope: 'city'
      readonly period: 'year'
      readonly measure: 'places'
      readonly most: number
    }

/** One benefit that can be claimed. */
export interface Item {
  readonly id: ItemId
  readonly title: string
  readonly who: readonly Role[]
  readonly facts: readonly Fact[]
  readonly needs: readonly Condition[]
  readonly gives: Gives
  readonly caps: readonly Cap[]
  /** The authority selects or grades: being eligible is not being granted. */
  readonly merit: boolean
  /** It marks what an applicant is or is not: a single entry, `count` 1. */
  readonly oneEntry: boolean
  /** How the software reads the text where it leaves a choice. */
  readonly readings: readonly string[]
}

/** An item beside the number of the article that grants it. */
export interface GrantedItem extends Item {
  readonly article: number
}

/** One sentence of the law in our words, and what the program does with it: items, or nothing and why. */
export interface Sentence {
  readonly says: string
  readonly grants: readonly Item[]
  readonly nothingBecause?: string
}

export interface Article {
  readonly number: number
  readonly chapter: number
  readonly title: string
  readonly sentences: readonly Sentence[]
}

export interface Edition {
  readonly id: string
  readonly title: string
  /** The day of issue, or null while it is a draft. */
  readonly issued: string | null
  readonly chapters: readonly string[]
  readonly articles: readonly Article[]
  /** Readings that hold for every item. */
  readonly readings: readonly string[]
}

export type Entries = readonly Entry[]
