import type { Reading } from '../../../contract/shapes/reading'
import { fitsForm, referenceRules } from '../../../policy/claims/references'
import { isDay } from '../../../policy/days'
import type { ItemId } from '../../../policy/vocabulary'
import { findReference, type At } from './find-reference'
import { parts, type Part, type TypedClaimEntry, type TypedReference } from './typed-claim'

type Typed = readonly TypedClaimEntry[]

/** What a reading has for a field, where it may stand there. */
export const readOf = (item: ItemId, reading: Reading, part: Part): string | undefined => {
  const value = reading[part]?.value.trim().slice(0, 120) ?? ''
  const fits = {
    number: () => fitsForm(item, value),
    holder: () => !referenceRules[item].holder.includes('none'),
    date: () => isDay(value),
  }
  return value !== '' && fits[part]() ? value : undefined
}

/** Where its reference has nothing yet, what was read is filled in. What was typed stays. */
export const fillIn = (item: ItemId, typed: Typed, reading: Reading): Typed => {
  const at = findReference(item, typed, reading)
  return at ? changeReference(typed, at, (reference) => filled(item, reference, reading)) : typed
}

const filled = (item: ItemId, reference: TypedReference, reading: Reading): TypedReference => {
  const empty = parts.filter(
    (part) => reference[part].trim() === '' && readOf(item, reading, part) !== undefined,
  )
  if (empty.length === 0) return reference
  const values = Object.fromEntries(empty.map((part) => [part, readOf(item, reading, part)]))
  const unchecked = [...(reference.photo?.unchecked ?? []), ...empty]
  return { ...reference, ...values, photo: { evidence: reading.evidence, unchecked } }
}

/** A piece more of the last kind, with what was read. */
export const addPiece = (
  item: ItemId,
  typed: Typed,
  reading: Reading,
  blank: TypedReference,
): Typed =>
  typed.map((entry, at) =>
    at === typed.length - 1
      ? { ...entry, references: [...entry.references, filled(item, blank, reading)] }
      : entry,
  )

export const changeReference = (
  typed: Typed,
  { entry, place }: At,
  change: (reference: TypedReference) => TypedReference,
): Typed =>
  typed.map((each, at) =>
    at === entry
      ? {
          ...each,
          references: each.references.map((r, where) => (where === place ? change(r) : r)),
        }
      : each,
  )

/** Somebody has looked at a part: typed in it, or confirmed it. */
export const checked = (reference: TypedReference, part: Part): TypedReference => {
  const { photo } = reference
  if (!photo?.unchecked.includes(part)) return reference
  return { ...reference, photo: { ...photo, unchecked: photo.unchecked.filter((p) => p !== part) } }
}

/** Takes back what was filled in and not yet looked at. */
export const emptied = ({ photo, ...reference }: TypedReference): TypedReference => ({
  ...reference,
  ...Object.fromEntries((photo?.unchecked ?? []).map((part) => [part, ''])),
})
