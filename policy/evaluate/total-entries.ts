import type { Step } from '../assessment'
import type { Gives } from '../rule'
import type { Award } from '../vocabulary'
import type { Kept } from './judge-entries'
import { add, multiply, nothing, sum } from './sum-awards'
import { valueOf, type Value } from './value-entry'

type Single = Exclude<Gives, { kind: 'per-ten' }>

/** The sum of all entries that count, a step for each. */
export const totalEntries = (clause: number, gives: Single, kept: readonly Kept[]) => {
  const steps: Step[] = []
  let award = nothing
  for (const { entry, index, count, open } of kept) {
    const value = atWorst(valueOf(gives, entry), open)
    const before = award
    award = add(award, multiply(value.award, count))
    steps.push(stepOf(value, { clause, entry: index, count, before, after: award }))
  }
  return { award, steps, within: (places: number) => withinPlaces(gives, kept, places) }
}

type Place = Pick<
  Extract<Step, { entry: number }>,
  'clause' | 'entry' | 'count' | 'before' | 'after'
>

/** Written out, not spread: a spread of many shapes is what an assessment would spend its time on. */
const stepOf = (value: Value, { clause, entry, count, before, after }: Place): Step => {
  const { kind, award } = value
  if (kind === 'each') return { kind, clause, entry, count, award, before, after }
  if (kind === 'by-fact') {
    const { fact, value: told } = value
    return { kind, clause, entry, count, fact, value: told, award, before, after }
  }
  const { percent, of, limit, firstYear } = value
  return { kind, clause, entry, count, percent, of, limit, firstYear, award, before, after }
}

/** A piece whose condition is still open may come to nothing. */
const atWorst = (value: Value, open: boolean): Value =>
  open ? { ...value, award: { ...value.award, min: 0 } } : value

/** The best pieces first, as many as the places hold. */
const withinPlaces = (gives: Single, kept: readonly Kept[], places: number): Award => {
  let left = places
  const best = kept
    .map(({ entry, count, open }) => ({ award: atWorst(valueOf(gives, entry), open).award, count }))
    .sort((a, b) => (b.award.max ?? Infinity) - (a.award.max ?? Infinity))
  return sum(
    best.map(({ award, count }) => {
      const taken = Math.min(count, left)
      left -= taken
      return taken === 0 ? nothing : multiply(award, taken)
    }),
  )
}
