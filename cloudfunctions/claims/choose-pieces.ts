import { refuse, type Refused } from '../deed'
import type { Claim } from './claim'

/**
 * The claim with the pieces that are decided on (`0.2`: the third reference of the first entry); the
 * others take no place and stay free. All where none are named; a piece that is not there, or named
 * twice, is malformed.
 */
export const choosePieces = (
  claim: Claim,
  pieces: readonly string[] | undefined,
): Claim | Refused<'malformed'> => {
  if (!pieces) return claim
  const chosen = new Set(pieces)
  const entries = claim.entries.flatMap((entry, at) => {
    const references = entry.references.filter((_, place) => chosen.delete(`${at}.${place}`))
    return references.length > 0 ? [{ ...entry, references }] : []
  })
  const named = entries.reduce((count, { references }) => count + references.length, 0)
  return named === pieces.length ? { ...claim, entries } : refuse('malformed')
}
