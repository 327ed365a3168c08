import type { ClaimState } from '../../../contract/shapes/claim'

/** A claim as the load was last told of it. */
export interface Known {
  readonly claim: string
  readonly applicant: string
  version: number
  state: ClaimState
  /** How many of its versions came of a draft that was kept: those leave no history. */
  kept: number
  /** The photos that were let in, by the hash of the file that was sent. */
  readonly photos: Map<string, string>
}

/** A message on its way: nobody knows yet whether it is done. */
export interface Flight {
  readonly deed: string
  readonly claim?: string
  readonly version?: number
  readonly to?: ClaimState
  readonly evidence?: string
}

/**
 * What was acknowledged and what is still on its way. A reply of any message tells of a claim's
 * state: what one reader saw is not to be gone for the next.
 */
export const openBook = () => {
  const claims = new Map<string, Known>()
  const flights = new Set<Flight>()
  const counts = new Map<string, number>()
  /** Whoever waits for a message of some name to set out. */
  const waiting = new Map<string, () => void>()

  const saw = (claim: string, applicant: string, version: number, state: ClaimState): Known => {
    const known = claims.get(claim)
    if (!known) {
      const fresh = { claim, applicant, version, state, kept: 0, photos: new Map() }
      claims.set(claim, fresh)
      return fresh
    }
    if (version > known.version) Object.assign(known, { version, state })
    return known
  }
  /** Counts a message as on its way until it is answered; one that is cut off, or tells nothing, stays so. */
  const fly = async <T>(
    flight: Flight,
    send: () => Promise<T>,
    tells: (answer: T) => boolean = () => true,
  ): Promise<T> => {
    flights.add(flight)
    waiting.get(flight.deed)?.()
    waiting.delete(flight.deed)
    const answer = await send()
    if (tells(answer)) flights.delete(flight)
    counts.set(flight.deed, (counts.get(flight.deed) ?? 0) + 1)
    return answer
  }
  return {
    claims,
    flights,
    counts,
    saw,
    fly,
    setsOut: (deed: string) => new Promise<void>((done) => waiting.set(deed, done)),
  }
}
export type Book = ReturnType<typeof openBook>
