/** What may come of a deed, and the claims and publications that it is about. */
import type { OwnDeed, StepDeed } from './deed'
import type { Claim, Model } from './state'

export type Verdict =
  | { readonly kind: 'done' | 'again' }
  | { readonly kind: 'refused'; readonly codes: readonly string[] }

export type Reason = string | false | undefined

export const verdict = (...reasons: readonly Reason[]): Verdict => {
  const codes = reasons.filter((reason) => typeof reason === 'string')
  return codes.length > 0 ? { kind: 'refused', codes } : { kind: 'done' }
}

export const claimOf = ({ claims }: Model, claim: string): Claim => {
  const found = claims.find((one) => one.claim === claim)
  if (!found) throw new Error(`no claim ${claim}`)
  return found
}

export const publicationOf = ({ publications }: Model, name: string) => {
  const found = publications.find(({ publication }) => publication === name)
  if (!found) throw new Error(`no publication ${name}`)
  return found
}

/** The claim as it was told before under the same name: by the same person, on the same version. */
export const wasDone = (
  { requests }: Claim,
  { do: deed, who, version, request }: StepDeed | OwnDeed,
): boolean => {
  const done = request === undefined ? undefined : requests[request]
  return done?.who === who && done.version === version && deedOf(done.move) === deed
}

/** The deed that a move came of. */
const deedOf = (move: string): string => {
  if (move === 'dismiss' || move === 'uphold') return 'settle'
  return move.split('-')[0] ?? move
}
export const isReused = ({ requests }: Claim, { request }: StepDeed | OwnDeed): boolean =>
  request !== undefined && requests[request] !== undefined
