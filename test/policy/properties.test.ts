import fc from 'fast-check'
import { assess, knownFrom, type GrantedClaim } from '../../policy/assess'
import type { Told } from '../../policy/assessment'
import type { GrantedItem } from '../../policy/rule'
import { roles } from '../../policy/vocabulary'
import { lineOf, most } from './answer-item'
import { cases, entryOf, fullTolds, grants, items, tolds } from './generate-told'

const runs = { numRuns: 300 }

const holds = (say: (told: Told, granted: readonly GrantedClaim[]) => void) => {
  fc.assert(fc.property(fc.oneof(tolds, fullTolds), grants, say), runs)
}

const freezeDeeply = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freezeDeeply)
  return Object.freeze(value)
}

/** What each cap of the item leaves after what was granted, reckoned anew from the rows. */
const leftBy = (item: GrantedItem, granted: readonly GrantedClaim[]) =>
  item.caps.map((cap) => {
    const rows = granted.filter(
      (row) => row.item === item.id && (cap.period === 'ever' || row.year === 2026),
    )
    const spent = { amount: rows.reduce((s, { amount }) => s + amount, 0), claims: rows.length }
    return cap.measure === 'places' ? cap.most : cap.most - spent[cap.measure]
  })

it('a range is ordered, whole fen and exact', () => {
  holds((told, granted) => {
    const { lines, total } = assess(told, knownFrom(2026, granted))
    for (const { min, max } of [...lines.map(({ award }) => award), total]) {
      expect(Number.isSafeInteger(min) && min >= 0).toBe(true)
      expect(max === null || (Number.isSafeInteger(max) && max >= min)).toBe(true)
    }
  })
})

it('the largest things that can be told still add up exactly', () => {
  const largest = (item: GrantedItem) =>
    Array.from({ length: item.oneEntry ? 1 : 50 }, () => ({
      ...Object.fromEntries(fc.sample(entryOf(item, true), 1).flatMap(Object.entries)),
      ...Object.fromEntries(
        item.facts.flatMap(({ name, type }) => (type === 'money' ? [[name, 1e11]] : [])),
      ),
      count: item.oneEntry ? 1 : 1000,
    }))
  const told = { roles, items: Object.fromEntries(items.map((item) => [item.id, largest(item)])) }
  const { total } = assess(told, knownFrom(2026, []))
  expect(Number.isSafeInteger(total.min) && Number.isSafeInteger(total.max)).toBe(true)
})

it('caps on sums hold together with what was granted', () => {
  fc.assert(
    fc.property(cases(), ([item, entries, granted]) => {
      const { max } = lineOf(item, entries, granted).award
      for (const [at, left] of leftBy(item, granted).entries())
        if (item.caps[at]?.measure === 'amount')
          expect(most(max)).toBeLessThanOrEqual(Math.max(0, left))
    }),
    runs,
  )
})

it('a quota bounds one claim by its places', () => {
  const rationed = items.filter(({ caps }) => caps.some(({ measure }) => measure === 'places'))
  fc.assert(
    fc.property(cases(false, rationed), ([item, entries, granted]) => {
      const places = item.caps.find(({ measure }) => measure === 'places')?.most ?? 0
      const each = item.gives.kind === 'ceiling' ? item.gives.each : 0
      const { max } = lineOf(item, entries, granted).award
      expect(most(max)).toBeLessThanOrEqual(places * each)
    }),
    runs,
  )
})

it('exhausted says that a cap leaves nothing, given that an entry stands', () => {
  fc.assert(
    fc.property(cases(), ([item, entries, granted]) => {
      const { status, award } = lineOf(item, entries, granted)
      fc.pre(status !== 'ineligible')
      const nothingLeft = leftBy(item, granted).some((left) => left <= 0)
      expect(status === 'exhausted').toBe(nothingLeft)
      if (nothingLeft) expect(award).toEqual({ min: 0, max: 0 })
    }),
    runs,
  )
})

it('what is owed is sure once every fact is told', () => {
  const owed = items.filter(
    ({ gives }) => gives.kind !== 'ceiling' && !('ceiling' in gives && gives.ceiling),
  )
  fc.assert(
    fc.property(cases(true, owed), ([item, entries, granted]) => {
      const { status, award } = lineOf(item, entries, granted)
      expect(status).not.toBe('incomplete')
      expect(award.min).toBe(award.max)
    }),
    runs,
  )
})

it('steps lead from nothing to the award, each from where the last one ended', () => {
  holds((told, granted) => {
    for (const { steps, award } of assess(told, knownFrom(2026, granted)).lines) {
      const starts = [{ min: 0, max: 0 }, ...steps.map(({ after }) => after)]
      expect(steps.map(({ before }) => before)).toEqual(starts.slice(0, -1))
      expect(award).toEqual(starts.at(-1))
    }
  })
})

it('the total is the sum of its lines, without limit if one is', () => {
  holds((told, granted) => {
    const { lines, total } = assess(told, knownFrom(2026, granted))
    const max = lines.reduce((s, { award }) => s + most(award.max), 0)
    expect(total.min).toBe(lines.reduce((s, { award }) => s + award.min, 0))
    expect(most(total.max)).toBe(max)
  })
})

it('the same told twice is answered alike, and nothing told is changed', () => {
  holds((told, granted) => {
    const known = freezeDeeply(knownFrom(2026, freezeDeeply(granted)))
    const first = assess(freezeDeeply(told), known)
    expect(assess(told, known)).toEqual(first)
  })
})

it('nothing asked is no line and a total of zero', () => {
  const answer = assess({ roles: ['enterprise'], items: {} }, knownFrom(2026, []))
  expect(answer).toEqual({ policy: 'lyg-ip-draft', lines: [], total: { min: 0, max: 0 } })
})
