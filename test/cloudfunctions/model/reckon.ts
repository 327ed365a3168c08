/** The sums of the model: added up from what stands, each time anew. */
import { keyOf, pageOf, papersOf, type BookItem, type Put } from './book'
import type { Claim, Left, Model, Range } from './state'

interface Grant {
  readonly applicant: number
  readonly item: BookItem
  readonly year: number
  readonly amount: number
  readonly places: number
  readonly references: readonly string[]
  /** The claim, or nothing where it was imported. */
  readonly claim: string | null
}

/** Everything that is granted now. */
export const grantsOf = ({ claims, imports }: Model): readonly Grant[] => [
  ...claims.flatMap(({ applicant, item, year, charge, claim }) =>
    charge ? [{ applicant, item, year, claim, ...charge }] : [],
  ),
  ...imports.map(({ applicant, item, year, charge }) => ({
    ...{ applicant, item, year, claim: null },
    ...charge,
  })),
]

const sumOf = (grants: readonly Grant[]) => ({
  amount: grants.reduce((sum, { amount }) => sum + amount, 0),
  claims: grants.length,
})

/** Does a cap of the item count a year, does one count for ever? */
export const counts = (item: BookItem): { readonly year: boolean; readonly ever: boolean } => {
  const { yearAmount, yearClaims, everAmount, everClaims } = pageOf(item).caps
  return {
    year: (yearAmount ?? yearClaims) !== undefined,
    ever: (everAmount ?? everClaims) !== undefined,
  }
}

/** What an applicant has of an item in a year and ever; a period that no cap counts is not counted. */
export const leftOf = (model: Model, applicant: number, item: BookItem, year: number): Left => {
  const own = grantsOf(model).filter((one) => one.applicant === applicant && one.item === item)
  const { places } = pageOf(item).caps
  const counted = counts(item)
  return {
    year,
    granted: {
      year: sumOf(counted.year ? own.filter((one) => one.year === year) : []),
      ever: sumOf(counted.ever ? own : []),
    },
    ...(places === undefined ? {} : { placesLeft: places - placesTaken(model, item, year) }),
  }
}

export const placesTaken = (model: Model, item: BookItem, year: number): number =>
  grantsOf(model)
    .filter((one) => one.item === item && one.year === year)
    .reduce((sum, { places }) => sum + places, 0)

/** Every reference that is paid for, and by which claim. */
export const referencesPaid = (model: Model): ReadonlyMap<string, Grant> =>
  new Map(grantsOf(model).flatMap((grant) => grant.references.map((key) => [key, grant] as const)))

export interface Piece {
  /** `0.2`: the third paper of the first entry. */
  readonly at: string
  readonly key: string
  readonly worth: number
}

/** The pieces of a claim in entry order; what fails a condition is worth nothing. */
export const piecesOf = ({ item, puts }: { item: BookItem; puts: readonly Put[] }) => {
  const page = pageOf(item)
  return puts.flatMap((put, entry) =>
    papersOf(page, put).map((paper, place): Piece => {
      const worth = page.variants[put.variant]?.worth ?? 0
      return { at: `${entry}.${place}`, key: keyOf(item, paper), worth }
    }),
  )
}

const INFINITE = Number.POSITIVE_INFINITY

export interface Weighed extends Range {
  readonly status: 'eligible' | 'ineligible' | 'exhausted'
  /** Of an exhausted one: is it the city's places? */
  readonly placesGone: boolean
  readonly uncapped: Range
  /** The references that a grant would use up. */
  readonly uses: readonly string[]
}

const nothing: Range = { min: 0, max: 0 }
const refused = (status: Weighed['status'], uncapped: Range, placesGone = false): Weighed => ({
  ...{ status, ...nothing, uncapped, placesGone },
  uses: [],
})

/** What is left under each cap: fen, claims, places. */
const roomOf = (item: BookItem, { granted, placesLeft = INFINITE }: Left) => {
  const { yearAmount, everAmount, yearClaims, everClaims } = pageOf(item).caps
  const { year, ever } = granted
  return {
    fen: Math.min((yearAmount ?? INFINITE) - year.amount, (everAmount ?? INFINITE) - ever.amount),
    claims: Math.min(
      (yearClaims ?? INFINITE) - year.claims,
      (everClaims ?? INFINITE) - ever.claims,
    ),
    places: placesLeft,
  }
}

/** What these pieces may be granted where so much is left. */
export const weigh = (item: BookItem, pieces: readonly Piece[], left: Left): Weighed => {
  const { gives } = pageOf(item)
  const kept = pieces.filter(({ worth }) => worth > 0)
  const counted = gives === 'tens' ? kept.slice(0, Math.floor(kept.length / 10) * 10) : kept
  if (counted.length === 0) return refused('ineligible', nothing)
  const sum = sumUp(gives, counted)
  const uncapped = { min: gives === 'ceiling' ? 0 : sum, max: sum }
  const room = roomOf(item, left)
  if (room.fen <= 0 || room.claims <= 0 || room.places <= 0)
    return refused('exhausted', uncapped, room.places <= 0)
  const best = [...counted].sort((a, b) => b.worth - a.worth).slice(0, room.places)
  const max = Math.min(sumUp(gives, best), room.fen)
  return {
    status: 'eligible',
    placesGone: false,
    min: gives === 'ceiling' ? 0 : max,
    max,
    uncapped,
    uses: usedBy(gives === 'tens', counted, room).map(({ key }) => key),
  }
}

const sumUp = (gives: string, pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { worth }) => sum + worth, 0) / (gives === 'tens' ? 10 : 1)

/** One piece (or ten) after the other, while anything is left to pay some of it. */
const usedBy = (tens: boolean, pieces: readonly Piece[], room: { fen: number; places: number }) => {
  const used: Piece[] = []
  let fen = room.fen
  for (let at = 0; at < pieces.length && fen > 0 && used.length < room.places;) {
    const next = pieces.slice(at, at + (tens ? 10 : 1))
    used.push(...next)
    fen -= next[0]?.worth ?? 0
    at += next.length
  }
  return used
}

export const weighClaim = (
  model: Model,
  claim: Pick<Claim, 'applicant' | 'item' | 'puts' | 'year'>,
  chosen?: readonly string[],
): Weighed => {
  const pieces = piecesOf(claim).filter(({ at }) => !chosen || chosen.includes(at))
  return weigh(claim.item, pieces, leftOf(model, claim.applicant, claim.item, claim.year))
}

/** The range of a draft, which may be empty. */
export const rangeOf = (model: Model, claim: Parameters<typeof weighClaim>[1]): Range => {
  const { min, max } = weighClaim(model, claim)
  return { min, max }
}
