import { recallFills, type PhotoFills } from '../../services/photo-fills'
import type { TypedClaimEntry } from './typed-claim'

export const recallSettled = (claim: string): readonly string[] => recallFills(claim).settled

/** Which photo each reference was filled in from, as the device keeps it. */
export const linksOf = (typed: readonly TypedClaimEntry[]): PhotoFills['references'] =>
  typed.flatMap(({ references }, entry) =>
    references.flatMap(({ photo, number }, place) =>
      photo
        ? [{ entry, place, number, evidence: photo.evidence, unchecked: [...photo.unchecked] }]
        : [],
    ),
  )

/** A draft that is opened again knows what nobody has looked at yet, unless it was changed elsewhere. */
export const withLinks = (
  claim: string,
  typed: readonly TypedClaimEntry[],
): readonly TypedClaimEntry[] => {
  const kept = recallFills(claim).references
  return typed.map((entry, at) => ({
    ...entry,
    references: entry.references.map((reference, place) => {
      const link = kept.find((one) => one.entry === at && one.place === place)
      if (!link || link.number !== reference.number) return reference
      return { ...reference, photo: { evidence: link.evidence, unchecked: link.unchecked } }
    }),
  }))
}
