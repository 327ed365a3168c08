import type { ClaimEntry, ClaimView } from '../../../contract/shapes/claim'
import { itemOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'
import type { Me } from '../../services/me'
import { blankReference } from '../../services/start-claim'
import { readFacts, typeFacts, type TypedFacts } from '../../services/typed-facts'

type Reference = ClaimEntry['references'][number]

/** An entry as it stands in the fields. */
export interface TypedClaimEntry {
  readonly facts: TypedFacts
  readonly references: readonly Reference[]
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
    references: references.map((reference) => ({ ...reference })),
  }))
