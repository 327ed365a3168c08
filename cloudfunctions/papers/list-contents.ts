import type { ClaimEntry } from '../../contract/shapes/claim'
import { referenceRules } from '../../policy/claims/references'
import type { GrantedItem } from '../../policy/rule'
import type { ItemId } from '../../policy/vocabulary'
import { factWords, sayFact } from '../../words/facts'
import { formWords as words, paperWords } from '../../words/papers'
import { documentLabel, holderLabel, referenceWords } from '../../words/references'
import { sayDay } from '../../words/time'
import { itemOfClaim, type Claim } from '../claims/claim'
import type { Block } from '../ports/paper'
import type { Case } from './gather-case'
import { paragraph } from './sheet-of'

/** Every entry of a claim: its facts, and its references in a table. */
export const listEntries = (claim: Claim): readonly Block[] =>
  claim.entries.length === 0
    ? [paragraph(paperWords.empty)]
    : claim.entries.flatMap((entry, at) => [
        ...(claim.entries.length > 1 ? [paragraph(words.entry(at + 1))] : []),
        ...listFacts(itemOfClaim(claim), entry),
        ...listReferences(claim.item, entry),
      ])

const listFacts = ({ id, facts: asked }: GrantedItem, { facts }: ClaimEntry): readonly Block[] => {
  const pairs = asked.flatMap(({ name }) => {
    const value = facts[name]
    return value === undefined
      ? []
      : [[factWords(id, name).label, sayFact(id, name, value)] as const]
  })
  return pairs.length === 0 ? [] : [{ kind: 'pairs', across: 1, pairs }]
}

const listReferences = (item: ItemId, { references }: ClaimEntry): readonly Block[] => {
  if (references.length === 0) return []
  const holder = holderLabel(item)
  const rows = references.map((reference, at) => [
    String(at + 1),
    reference.number || paperWords.empty,
    ...(holder === '' ? [] : [reference.holder || paperWords.empty]),
    reference.date === '' ? paperWords.empty : sayDay(reference.date),
  ])
  const head = [words.order, referenceWords(item).label, ...(holder === '' ? [] : [holder])]
  const shares = holder === '' ? [1, 6, 3] : [1, 4, 4, 2.5]
  return [{ kind: 'grid', shares, head: [...head, words.day], rows }]
}

/** Every document that the item asks for, and how many admitted photos show it. */
export const countDocuments = ({ claim, photos }: Case): Block => {
  const asked = [...referenceRules[claim.item].documents, ...(claim.documents ?? [])]
  const shown = photos.map(({ document }) => document)
  const rows = [...new Set([...asked, ...shown])].map((document) => [
    documentLabel(document),
    String(shown.filter((one) => one === document).length),
  ])
  return { kind: 'grid', shares: [4, 1], head: [words.document, words.photos], rows }
}
