import type { ClaimEntry, ClaimView } from '../../../../contract/shapes/claim'
import { hasQuota } from '../../parts/has-quota'

type Entries = readonly ClaimEntry[]

/** Every piece of a claim by its name: `0.2` is the third reference of the first entry. */
export const piecesOf = (entries: Entries): readonly string[] =>
  entries.flatMap(({ references }, entry) => references.map((_, place) => `${entry}.${place}`))

/** The entries with these pieces alone, as the server decides on them. */
export const onlyPieces = (entries: Entries, pieces: readonly string[] | undefined): ClaimEntry[] =>
  entries.flatMap((entry, at) => {
    if (!pieces) return [entry]
    const references = entry.references.filter((_, place) => pieces.includes(`${at}.${place}`))
    return references.length > 0 ? [{ ...entry, references }] : []
  })

/** Whether pieces are granted one by one: each takes a place of the city's. */
export const asksPieces = ({ item, entries }: Pick<ClaimView, 'item' | 'entries'>): boolean =>
  hasQuota(item) && piecesOf(entries).length > 1

/** The claim as its decision saw it: with the pieces it was granted for. */
export const asDecided = (claim: ClaimView): ClaimView => ({
  ...claim,
  entries: onlyPieces(claim.entries, claim.decision?.pieces),
})
