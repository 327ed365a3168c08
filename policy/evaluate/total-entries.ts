import type { Step } from '../assessment'
import type { Gives } from '../rule'
import type { Award } from '../vocabulary'
import type { Kept } from './judge-entries'
import { add, multiply, nothing, sum } from './sum-awards'
import { valueOf, type Value } from './value-entry'

type Single = Exclude<Gives, { kind: 'per-ten' }>

/** The sum of all entries that count, a step for each. */
export const totalEntries = (clause: number, gives: Single, kept: readonly Kept[]) => {
  const valued = kept.map((each) => ({
    ...each,
    value: atWorst(valueOf(gives, each.entry), each.open),
  }))
  let award = nothing
  const steps = valued.map(({ value, index, count }): Step => {
    const before = award
    award = add(award, multiply(value.award, count))
    return { ...value, entry: index, count, clause, before, after: award }
  })
  return { award, steps, within: (places: number) => withinPlaces(valued, places) }
}

/** A piece whose condition is still open may come to nothing. */
const atWorst = (value: Value, open: boolean): Value =>
  open ? { ...value, award: { ...value.award, min: 0 } } : value

/** The best pieces first, as many as the places hold. */
const withinPlaces = (
  valued: readonly { value: Value; count: number }[],
  places: number,
): Award => {
  let left = places
  const best = [...valued].sort(
    (a, b) => (b.value.award.max ?? Infinity) - (a.value.award.max ?? Infinity),
  )
  return sum(
    best.map(({ value, count }) => {
      const taken = Math.min(count, left)
      left -= taken
      return taken === 0 ? nothing : multiply(value.award, taken)
    }),
  )
}
