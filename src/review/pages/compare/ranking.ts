import type { ComparedClaim } from '../../../../contract/shapes/queue'
import { competing } from './competing'

export interface Ranked {
  readonly claim: ComparedClaim
  /** Counted from 1; none for a claim that was not ranked. */
  readonly rank: number | undefined
  /** It still waits, and the places that are left reach down to it. */
  readonly inside: boolean
}

const waits = ({ state }: ComparedClaim): boolean => competing.includes(state)

/** In order of merit; then those that still wait, then the others. */
export const rank = (
  claims: readonly ComparedClaim[],
  order: readonly string[],
  placesLeft: number | undefined,
): readonly Ranked[] => {
  const ranked = order.flatMap((number) => claims.filter(({ claim }) => claim === number))
  const rest = claims.filter(({ claim }) => !order.includes(claim))
  let left = placesLeft ?? 0
  return [
    ...ranked.map((claim, at) => {
      if (waits(claim)) left -= claim.pieces
      return { claim, rank: at + 1, inside: placesLeft !== undefined && waits(claim) && left >= 0 }
    }),
    ...[...rest.filter(waits), ...rest.filter((one) => !waits(one))].map((claim) => ({
      claim,
      rank: undefined,
      inside: false,
    })),
  ]
}

/** The order with a claim one place further up or down; one that had no rank comes last of those that have. */
export const shift = (order: readonly string[], claim: string, by: -1 | 1): readonly string[] => {
  const at = order.indexOf(claim)
  if (at < 0) return [...order, claim]
  const others = order.filter((one) => one !== claim)
  const place = Math.max(0, Math.min(others.length, at + by))
  return [...others.slice(0, place), claim, ...others.slice(place)]
}
