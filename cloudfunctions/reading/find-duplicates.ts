import { referenceKey } from '../../policy/claims/references'
import type { Duplicate } from '../../contract/check-papers'
import type { Claim } from '../claims/claim'
import { readClaim } from '../claims/claim'
import { findReviewable } from '../claims/find-reviewable'
import { isRefused, type Staff } from '../deed'
import { partsOf } from '../evidence/index-photo'
import type { PhotoRecord } from '../evidence/list-photos'
import { declaredKey, fileKey, outlineKey, photoKey } from '../keys'
import { everyRow } from '../every-row'
import type { Row, Table } from '../ports/table'
import { DeclaredRow, parseRow, PhotoRow, read, SeenRow } from '../rows'
import { declaredIn } from './index-numbers'

/** So many are shown of a kind; more would tell nobody anything more. */
const MOST_SHOWN = 20
/** So many claims that share a number, a file or an outline are looked at. */
const MOST_LOOKED_AT = 100
/** Of 1024 bits: a picture made smaller and packed again had up to 120 others, another paper’s photo 270 and more. */
const ALIKE_BITS = 150
/** The coarse outline, by which it was found. */
const COARSE = 16

type Meeting = Pick<Duplicate, 'kind' | 'evidence' | 'entry' | 'reference' | 'claim'>

/** What other claims that were handed in have too: a number under the item, a file, a picture. */
export const findDuplicates = async (
  table: Table,
  claim: Claim,
  photos: readonly PhotoRecord[],
  by: Staff,
): Promise<Duplicate[]> => {
  const met = await Promise.all([
    meetNumbers(table, claim),
    ...photos.map((photo) => meetPhoto(table, claim.claim, photo)),
  ])
  const shown: Duplicate[] = []
  for (const one of met.flat()) {
    const full = shown.filter(({ kind }) => kind === one.kind).length >= MOST_SHOWN
    if (!full) shown.push(...(await show(table, claim, one, by)))
  }
  return shown
}

const meetNumbers = async (table: Table, claim: Claim): Promise<readonly Meeting[]> => {
  const met = await Promise.all(
    declaredIn(claim).map(async (key) => {
      const rows = await someRows(table, declaredKey(key, '').partition)
      const others = rows.map((row) => parseRow(row, DeclaredRow).claim)
      return others
        .filter((other) => other !== claim.claim)
        .map((other) => ({ kind: 'same-number' as const, claim: other, ...placeOfKey(claim, key) }))
    }),
  )
  return met.flat()
}

/** The first rows of a partition, over as many pages as they take. */
const someRows = async (table: Table, partition: string): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for await (const row of everyRow(table, { partition })) {
    rows.push(row)
    if (rows.length >= MOST_LOOKED_AT) break
  }
  return rows
}

/** The first piece that bears the number. */
const placeOfKey = ({ item, entries }: Claim, key: string) => {
  for (const [entry, { references }] of entries.entries()) {
    const reference = references.findIndex(({ number }) => referenceKey(item, number) === key)
    if (reference >= 0) return { entry, reference }
  }
  throw new Error('a number that the claim does not declare')
}

const meetPhoto = async (
  table: Table,
  claim: string,
  { evidence, sha256, outline }: PhotoRecord,
): Promise<readonly Meeting[]> => {
  if (sha256 === undefined || outline === undefined) return []
  const same = await seenUnder(table, claim, fileKey(sha256, '', '').partition)
  const near = await Promise.all(
    partsOf(outline).map((part) => seenUnder(table, claim, outlineKey(part, '', '').partition)),
  )
  const named = new Set(same.map((seen) => seen.claim))
  const alike = near.flat().filter((seen) => {
    if (named.has(seen.claim) || bitsApart(seen.outline, outline) > ALIKE_BITS) return false
    named.add(seen.claim)
    return true
  })
  return [
    ...same.map((seen) => ({ kind: 'same-file' as const, evidence, claim: seen.claim })),
    ...alike.map((seen) => ({ kind: 'alike' as const, evidence, claim: seen.claim })),
  ]
}

/** Photos of other claims that are still there, one of each claim. */
const seenUnder = async (table: Table, claim: string, partition: string) => {
  const rows = await someRows(table, partition)
  const others = rows
    .map((row) => parseRow(row, SeenRow))
    .filter((seen, at, all) => seen.claim !== claim && firstOf(all, seen.claim) === at)
  const still = await Promise.all(
    others.map((seen) => read(table, photoKey(seen.claim, seen.evidence), PhotoRow)),
  )
  return others.filter((_, at) => still[at] !== undefined)
}

const firstOf = (all: readonly { readonly claim: string }[], claim: string): number =>
  all.findIndex((one) => one.claim === claim)

const bitsApart = (one: string, other: string): number =>
  (fineOf(one) ^ fineOf(other)).toString(2).replaceAll('0', '').length

const fineOf = (outline: string): bigint => BigInt(`0x0${outline.slice(COARSE)}`)

/** A draft is nobody's business, nor is a number that was corrected meanwhile. */
const show = async (
  table: Table,
  claim: Claim,
  met: Meeting,
  by: Staff,
): Promise<readonly Duplicate[]> => {
  const other = await readClaim(table, met.claim)
  if (!other || other.submitted === undefined || other.state === 'withdrawn') return []
  if (met.kind === 'same-number' && !shareNumber(claim, other, met)) return []
  const { item, state, year } = other
  return [
    {
      ...met,
      ...{ item, state, year },
      elsewhere: other.applicant !== claim.applicant,
      mayOpen: !isRefused(await findReviewable(table, met.claim, by)),
    },
  ]
}

const shareNumber = (
  claim: Claim,
  other: Claim,
  { entry = 0, reference = 0 }: Meeting,
): boolean => {
  const number = claim.entries[entry]?.references[reference]?.number
  return number !== undefined && declaredIn(other).includes(referenceKey(claim.item, number))
}
