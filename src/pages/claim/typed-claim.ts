import type { ClaimEntry, ClaimView } from '../../../contract/shapes/claim'
import { itemOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'
import type { Me } from '../../services/me'
import { blankReference } from '../../services/start-claim'
import { readFacts, typeFacts, type TypedFacts } from '../../services/typed-facts'

export const parts = ['number', 'holder', 'date'] as const
export type Part = (typeof parts)[number]

type Reference = ClaimEntry['references'][number]

/** A reference as it stands in the fields, and what it owes to a photo. */
export interface TypedReference extends Reference {
  readonly photo?: FromPhoto
}

export interface FromPhoto {
  readonly evidence: string
  /** Filled in from it, and not yet looked at by anybody. */
  readonly unchecked: readonly Part[]
}

/** An entry as it stands in the fields. */
export interface TypedClaimEntry {
  readonly facts: TypedFacts
  readonly references: readonly TypedReference[]
}

/** A fresh claim shows one entry with one reference, ready to be filled in. */
export const typeEntries = (
  { item, entries }: ClaimView,
  me: Me | undefined,
): readonly TypedClaimEntry[] => {
  if (entries.length === 0) return [blankEntry(item, me)]
  return entries.map(({ facts, references }) => ({
    facts: typeFacts(itemOf(item), facts),
    references: references.length === 0 ? [blankReference(item, me)] : references,
  }))
}

export const blankEntry = (item: ItemId, me: Me | undefined): TypedClaimEntry => ({
  facts: {},
  references: [blankReference(item, me)],
})

/** Entries as they are kept; a fact that can't be read is left out until it can. */
export const readTyped = (item: ItemId, typed: readonly TypedClaimEntry[]): ClaimEntry[] =>
  typed.map(({ facts, references }) => ({
    facts: readFacts(itemOf(item), facts).facts as ClaimEntry['facts'],
    references: references.map(({ number, holder, date }) => ({ number, holder, date })),
  }))
