/** The words an article file is written in. */
import type { Article, Cap, Condition, Fact, Gives, Item, Sentence, WorkedCosts } from './rule'
import { itemTitles } from './titles'
import type { Fen, ItemId } from './vocabulary'

export const article = (
  number: number,
  chapter: number,
  title: string,
  sentences: readonly Sentence[],
): Article => ({ number, chapter, title, sentences })

/** A sentence that gives something to somebody. */
export const grants = (says: string, ...items: readonly Item[]): Sentence => ({
  says,
  grants: items,
})

/** A sentence that gives nothing that can be claimed, and why the program does nothing with it. */
export const grantsNothing = (says: string, nothingBecause: string): Sentence => ({
  says,
  grants: [],
  nothingBecause,
})

type Optional = 'facts' | 'needs' | 'caps' | 'merit' | 'oneEntry' | 'readings'

export const item = (
  id: ItemId,
  rule: Omit<Item, 'id' | 'title' | Optional> & Partial<Pick<Item, Optional>>,
): Item => ({
  id,
  title: itemTitles[id],
  facts: [],
  needs: [],
  caps: [],
  merit: false,
  oneEntry: false,
  readings: [],
  ...rule,
})

export const money = (name: string): Fact => ({ name, type: 'money' })
export const integer = (name: string): Fact => ({ name, type: 'integer' })
export const yesOrNo = (name: string): Fact => ({ name, type: 'boolean' })
export const choice = (name: string, ...options: readonly string[]): Fact => ({
  name,
  type: 'choice',
  options,
})
export const day = (name: string, notBefore?: string): Fact => ({ name, type: 'day', notBefore })
/** The fact is asked once another has this value. */
export const once = (other: string, is: string, fact: Fact): Fact => ({
  ...fact,
  once: { fact: other, is },
})

export const is = (fact: string, value: boolean | string): Condition => ({
  kind: 'is',
  fact,
  value,
})
export const oneOf = (fact: string, ...values: readonly string[]): Condition => ({
  kind: 'one-of',
  fact,
  values,
})
/** 以上: the number itself is included. */
export const atLeast = (fact: string, number: number): Condition => ({
  kind: 'at-least',
  fact,
  number,
})
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })

/** 给予…: owed in full for each. */
export const fixed = (each: Fen): Gives => ({ kind: 'fixed', each })
/** 最高不超过, 不高于: the authority decides, up to this for each. */
export const upTo = (each: Fen): Gives => ({ kind: 'ceiling', each })
export const fixedBy = (fact: string, each: Readonly<Record<string, Fen>>): Gives => ({
  kind: 'by-fact',
  fact,
  each,
  ceiling: false,
})
export const upToBy = (fact: string, each: Readonly<Record<string, Fen>>): Gives => ({
  kind: 'by-fact',
  fact,
  each,
  ceiling: true,
})
/** A fixed share of what was paid; `limit` bounds each entry. */
export const fixedShare = (percent: number, of: string, limit?: Fen): Gives => ({
  kind: 'share',
  percent,
  of,
  ceiling: false,
  limit,
})
/** At most this share of what was paid. */
export const upToShareOf = (percent: number, of: string | WorkedCosts): Gives => ({
  kind: 'share',
  percent,
  of,
  ceiling: true,
})
/** 每10项: for every whole ten; the rest stays usable later. */
export const perTen = (each: Fen): Gives => ({ kind: 'per-ten', each })

/** 每年: the calendar year of the round. */
export const eachYear = (most: Fen): Cap => ({
  scope: 'applicant',
  period: 'year',
  measure: 'amount',
  most,
})
export const ever = (most: Fen): Cap => ({
  scope: 'applicant',
  period: 'ever',
  measure: 'amount',
  most,
})
export const claimsEachYear = (most: number): Cap => ({
  scope: 'applicant',
  period: 'year',
  measure: 'claims',
  most,
})
export const claimsEver = (most: number): Cap => ({
  scope: 'applicant',
  period: 'ever',
  measure: 'claims',
  most,
})
/** 每年不超过…项（个）: places in the whole city. */
export const cityPlaces = (most: number): Cap => ({
  scope: 'city',
  period: 'year',
  measure: 'places',
  most,
})
