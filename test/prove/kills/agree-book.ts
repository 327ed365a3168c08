import type { Claim } from '../../../cloudfunctions/claims/claim'
import { PhotoRow, parseRow } from '../../../cloudfunctions/rows'
import type { Book, Flight, Known } from './book'
import type { Rows } from './agree'

/** The message on its way that could have brought the claim to where it now stands. */
const findFlight = (book: Book, known: Known, now: Claim): Flight | undefined =>
  [...book.flights].find(
    ({ claim, version, to }) =>
      claim === known.claim && version === known.version && to === now.state,
  )

/** A claim stands where it was last seen, or one step on where that step was on its way. */
const checkClaim = (book: Book, known: Known, now: Claim | undefined): readonly string[] => {
  if (!now) return [`${known.claim} was acknowledged and is gone`]
  const stays = now.version === known.version && now.state === known.state
  const step = now.version === known.version + 1 ? findFlight(book, known, now) : undefined
  if (!stays && !step)
    return [
      `${known.claim} was seen at ${known.state} (${known.version}), stands at ${now.state} (${now.version})`,
    ]
  const kept = known.kept + (step?.deed === 'keep-draft' ? 1 : 0)
  const fits = now.version - 1 - kept === now.historyLength
  Object.assign(known, { version: now.version, state: now.state, kept })
  return fits ? [] : [`${known.claim}: version ${now.version} beside ${now.historyLength} entries`]
}

const checkPhotos = (rows: Rows, { claim, photos }: Known): readonly string[] =>
  [...photos].flatMap(([evidence, sha256]) => {
    const row = rows.at({ partition: `claim#${claim}`, sort: `photo#${evidence}` })
    const photo = row && parseRow(row, PhotoRow)
    return photo?.state === 'admitted' && photo.sha256 === sha256
      ? []
      : [`${claim}: a photo that was let in is gone`]
  })

/** How the messages that were on their way came out: done or not, by deed. */
const landed = (book: Book, claims: ReadonlyMap<string, Claim>): readonly string[] =>
  [...book.flights].flatMap(({ deed, claim, version, to }) => {
    if (claim === undefined || version === undefined) return [deed]
    const now = claims.get(claim)
    return [
      now?.version === version + 1 && now.state === to ? `${deed}, done` : `${deed}, not done`,
    ]
  })

/** Everything that was acknowledged is there as it was said; and what became of the rest. */
export const checkBook = (rows: Rows, book: Book) => {
  const claims = new Map(rows.claims.map((claim) => [claim.claim, claim]))
  const wereOnTheirWay = landed(book, claims)
  const failures = [...book.claims.values()].flatMap((known) => [
    ...checkClaim(book, known, claims.get(known.claim)),
    ...checkPhotos(rows, known),
  ])
  book.flights.clear()
  return { failures, wereOnTheirWay }
}
