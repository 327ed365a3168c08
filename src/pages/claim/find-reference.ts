import type { Photo } from '../../../contract/shapes/claim'
import type { Reading } from '../../../contract/shapes/reading'
import { fitsForm, referenceKey, referenceRules } from '../../../policy/claims/references'
import { itemOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'
import { isNearName } from './is-as-read'
import { isNear } from './is-near'
import type { TypedClaimEntry, TypedReference } from './typed-claim'

/** Entry and reference, counted from 0. */
export interface At {
  readonly entry: number
  readonly place: number
}

/** What was read well enough from photos of the paper that bears the reference: the item's first document. */
export const papersRead = (
  item: ItemId,
  photos: readonly Photo[],
  readings: readonly Reading[],
): readonly Reading[] => {
  const [paper] = referenceRules[item].documents
  const its = new Set(photos.filter((p) => p.document === paper).map(({ evidence }) => evidence))
  return readings.filter(
    ({ evidence, state, clear }) => its.has(evidence) && state === 'read' && clear !== false,
  )
}

interface Placed extends At {
  readonly reference: TypedReference
}

const all = (typed: readonly TypedClaimEntry[]): readonly Placed[] =>
  typed.flatMap(({ references }, entry) =>
    references.map((reference, place) => ({ entry, place, reference })),
  )

/**
 * The reference that a reading belongs to: the one filled in from it, that has its number, or a number
 * not typed yet and nothing of another paper. A paper whose number was not read can only belong where there is one reference alone.
 * Nothing: it is no piece of the claim yet.
 */
export const findReference = (
  item: ItemId,
  typed: readonly TypedClaimEntry[],
  reading: Reading,
): At | undefined => {
  const { evidence, number } = reading
  const places = all(typed)
  const filled = places.find(({ reference }) => reference.photo?.evidence === evidence)
  if (filled) return filled
  const alone = itemOf(item).oneEntry || !number || !fitsForm(item, number.value)
  if (alone) return places.length === 1 ? places[0] : undefined
  const key = referenceKey(item, number.value)
  return (
    places.find(({ reference }) => isTyped(reference) && keyOf(item, reference) === key) ??
    places.find(({ reference }) => !isTyped(reference) && mayBear(reference, reading))
  )
}

/** What stands in it already is not of another paper. */
const mayBear = (typed: TypedReference, { holder, date }: Reading): boolean =>
  (!holder || typed.holder.trim() === '' || isNearName(typed.holder, holder.value)) &&
  (!date || typed.date === '' || typed.date === date.value)

const isTyped = ({ number }: TypedReference): boolean => number.trim() !== ''
const keyOf = (item: ItemId, { number }: TypedReference): string => referenceKey(item, number)

/** What was read for one reference. */
export const readingAt = (
  item: ItemId,
  typed: readonly TypedClaimEntry[],
  papers: readonly Reading[],
  { entry, place }: At,
): Reading | undefined => {
  const its = papers.find((reading) => {
    const at = findReference(item, typed, reading)
    return at?.entry === entry && at.place === place
  })
  const reference = typed[entry]?.references[place]
  return its ?? (reference && slippedFrom(item, typed, papers, reference))
}

/** A typed number that no photo has, and a number on a photo a slip away: its number alone is told. */
const slippedFrom = (
  item: ItemId,
  typed: readonly TypedClaimEntry[],
  papers: readonly Reading[],
  reference: TypedReference,
): Reading | undefined => {
  const near = papers.find(
    (reading) =>
      reading.number &&
      !findReference(item, typed, reading) &&
      isNear(referenceKey(item, reading.number.value), keyOf(item, reference)),
  )
  return near?.number && { evidence: near.evidence, state: near.state, number: near.number }
}
