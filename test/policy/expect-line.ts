import { assess, knownFrom } from '../../policy/assess'
import type { Known, Line, Reason, Status } from '../../policy/assessment'
import { itemOf } from '../../policy/edition'
import { roles, type Award, type Entry, type ItemId, type Role } from '../../policy/vocabulary'

/** Every role but `individual`, spelled out so that a slip in the vocabulary shows. */
export const anyOrganisation: readonly Role[] = [
  ...(['enterprise', 'university', 'research-institute', 'service-agency'] as const),
  ...(['association', 'alliance', 'park', 'county', 'market', 'mediation'] as const),
  ...(['school', 'other'] as const),
]
export const anybody: readonly Role[] = [...anyOrganisation, 'individual']

export interface Expected {
  readonly status: Status
  readonly award: Award
  /** Unchecked where absent. */
  readonly missing?: readonly string[]
  /** Kinds of reason that must be among the reasons given. */
  readonly because: readonly Reason['kind'][]
  /** The facts that the left-out entries are told of, all of them and in order. */
  readonly facts?: readonly string[] | undefined
}

/** A range that is sure of its facts. */
export const between = (min: number, max: number, ...because: Reason['kind'][]): Expected => ({
  status: 'eligible',
  award: { min, max },
  missing: [],
  because,
})
export const owed = (sum: number, ...because: Reason['kind'][]) => between(sum, sum, ...because)
export const upTo = (max: number, ...because: Reason['kind'][]) => between(0, max, ...because)

/** Facts are missing; `null` is a range without limit. */
export const open = (missing: readonly string[], min: number, max: number | null): Expected => ({
  status: 'incomplete',
  award: { min, max },
  missing,
  because: ['fact-missing'],
})

const nothing = { min: 0, max: 0 }

/** No entry stands: these facts fail it. */
export const leftOut = (...facts: string[]): Expected => ({
  status: 'ineligible',
  award: nothing,
  missing: [],
  because: ['entry-left-out'],
  facts,
})
export const tooFew: Expected = {
  status: 'ineligible',
  award: nothing,
  missing: [],
  because: ['fewer-than-ten'],
}
export const closed: Expected = { status: 'ineligible', award: nothing, because: ['role-not-open'] }
export const usedUp: Expected = { status: 'exhausted', award: nothing, because: ['cap-used-up'] }

export interface Before {
  /** What was granted under this item before: [year, fen]. The round is of 2026. */
  readonly granted?: readonly (readonly [number, number])[]
  readonly placesLeft?: number
}

export type Row = readonly [string, readonly Entry[], Expected, Before?]

const knownBefore = (item: ItemId, { granted = [], placesLeft }: Before): Known => ({
  ...knownFrom(
    2026,
    granted.map(([year, amount]) => ({ item, year, amount })),
  ),
  placesLeft: placesLeft === undefined ? {} : { [item]: placesLeft },
})

const lineOf = (
  item: ItemId,
  as: readonly Role[],
  entries: readonly Entry[],
  before: Before,
): Line => {
  const { lines } = assess({ roles: as, items: { [item]: entries } }, knownBefore(item, before))
  const [line, ...more] = lines
  if (!line || more.length > 0) throw new Error(`${lines.length} lines for one item`)
  return line
}

const agree = (line: Line, { status, award, missing, because, facts }: Expected) => {
  const { reasons } = line
  expect({ status: line.status, award: line.award }).toEqual({ status, award })
  if (missing) expect(line.missing).toEqual(missing)
  expect(reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...because]))
  if (facts)
    expect(reasons.flatMap((each) => (each.kind === 'entry-left-out' ? [each.fact] : []))).toEqual(
      facts,
    )
}

/** One test a row: what is told, in a round of 2026, and what the line must say. */
export const expectLines = (item: ItemId, as: Role, rows: readonly Row[]) => {
  describe(item, () => {
    for (const [says, entries, expected, before = {}] of rows)
      it(says, () => {
        agree(lineOf(item, [as], entries, before), expected)
      })
  })
}

/** The item is open to these roles, alone or beside another, and to no other. */
export const opensTo = (item: ItemId, who: readonly Role[], entry: Entry) => {
  describe(`who may claim ${item}`, () => {
    for (const role of roles)
      it(`${role}: ${who.includes(role) ? 'open' : 'closed'}`, () => {
        const line = lineOf(item, [role], [entry], {})
        if (who.includes(role)) expect(line.status).toBe('eligible')
        else agree(line, closed)
      })
    it('one open role among several is enough', () => {
      expect(lineOf(item, roles, [entry], {}).status).toBe('eligible')
    })
    const others = roles.filter((role) => !who.includes(role))
    if (others.length === 0) return
    it('the other roles together stay closed, whatever is missing or used up', () => {
      agree(lineOf(item, others, [{}], { granted: [[2026, 1e11]], placesLeft: 0 }), closed)
    })
  })
}

/** It marks what an applicant is or is not. */
export const takesOneEntry = (item: ItemId) => {
  it(`${item} takes a single entry of count 1`, () => {
    expect(itemOf(item).oneEntry).toBe(true)
  })
}
