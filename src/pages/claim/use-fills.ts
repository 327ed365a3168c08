import { useEffect, useRef } from 'react'
import type { Reading } from '../../../contract/shapes/reading'
import { itemOf } from '../../../policy/edition'
import { MOST_REFERENCES } from '../../../policy/claims/most-references'
import type { Me } from '../../services/me'
import { keepFills } from '../../services/photo-fills'
import { blankReference } from '../../services/start-claim'
import { addPiece, changeReference, checked, fillIn, readOf } from './fill-in'
import { findReference, papersRead, readingAt, type At } from './find-reference'
import { linksOf, recallSettled } from './keep-links'
import { parts, type Part, type TypedClaimEntry } from './typed-claim'
import type { Draft } from './use-draft'
import type { Photos } from './use-photos'
import { useReadings } from './use-readings'

/** A field that was filled in from a photo and that nobody has looked at. */
export interface Unchecked extends At {
  readonly part: Part
  readonly value: string
}

/** What was read from the photos, filled in where nothing stood. */
export const useFills = (draft: Draft, { photos }: Photos, me: Me) => {
  const { claim, item } = draft.view
  const { typed, tell } = draft
  const readings = useReadings(claim, photos)
  const papers = papersRead(item, photos, readings)
  const settled = useRef<readonly string[]>()
  settled.current ??= recallSettled(claim)

  useEffect(() => {
    const before = settled.current ?? []
    const fresh = papers.filter(({ evidence }) => !before.includes(evidence))
    if (fresh.length === 0) return
    settled.current = [...before, ...fresh.map(({ evidence }) => evidence)]
    const next = fresh.reduce((all, reading) => fillIn(item, all, reading), typed)
    if (next.some((entry, at) => entry !== typed[at])) tell(next)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is typed later is no reason to fill in again
  }, [readings])
  useEffect(() => {
    keepFills(claim, { settled: [...(settled.current ?? [])], references: linksOf(typed) })
  }, [claim, typed, readings])

  return {
    readings,
    unchecked: uncheckedIn(typed),
    /** What was read at one reference; a part that is as typed included. */
    readAt: (at: At) => readingAt(item, typed, papers, at),
    offered: offeredBy(draft, papers),
    add: (reading: Reading) => tell(addPiece(item, typed, reading, blankReference(item, me))),
    confirmAll: () =>
      tell(
        uncheckedIn(typed).reduce(
          (all, { part, ...at }) => changeReference(all, at, (one) => checked(one, part)),
          typed,
        ),
      ),
  }
}

const uncheckedIn = (typed: readonly TypedClaimEntry[]): readonly Unchecked[] =>
  typed.flatMap(({ references }, entry) =>
    references.flatMap((reference, place) =>
      parts
        .filter((part) => reference.photo?.unchecked.includes(part))
        .map((part) => ({ entry, place, part, value: reference[part] })),
    ),
  )

/** Papers whose number is no piece of the claim yet, each number once, while the claim takes more. */
const offeredBy = ({ view: { item }, typed }: Draft, papers: readonly Reading[]) => {
  const count = typed.reduce((sum, { references }) => sum + references.length, 0)
  if (itemOf(item).oneEntry || count >= MOST_REFERENCES) return []
  return papers.filter((reading, at) => {
    const number = readOf(item, reading, 'number')
    const first = papers.findIndex((other) => readOf(item, other, 'number') === number) === at
    return number !== undefined && first && !findReference(item, typed, reading)
  })
}

export type Fills = ReturnType<typeof useFills>
