import { Engine, type NestedCondition } from 'json-rules-engine'
import { daysBetween, sameDayNextYear } from '../../../policy/days'
import type { Entry } from '../../../policy/vocabulary'
import { comparedItems, type ComparedItem, type Sums } from './compared-items'
import { everybody, MOST_ENTRIES, organisations, researching, type Facts } from './facts'

const who: Readonly<Record<ComparedItem, readonly string[]>> = {
  'gi-product': organisations,
  'wipo-global-award': organisations,
  'ip-professional': ['enterprise'],
  'china-patent-award': everybody,
  exhibition: organisations,
  'madrid-trademark': ['enterprise'],
  'domestic-enforcement': ['enterprise'],
  'pledge-financing': ['enterprise'],
  'open-licence': everybody,
  'high-value-patent': researching,
}

type Test = (path: string, operator: string, value: unknown) => NestedCondition

/** What an entry must meet, as conditions of the engine. */
const needs: { readonly [item in ComparedItem]?: (test: Test) => readonly NestedCondition[] } = {
  exhibition: (test) => [
    test('organisedByCityOffice', 'equal', true),
    test('level', 'in', ['national', 'provincial']),
  ],
  'madrid-trademark': (test) => [test('countries', 'greaterThanInclusive', 10)],
  'domestic-enforcement': (test) => [
    {
      any: [
        { all: [test('outcome', 'equal', 'won'), test('effective', 'equal', true)] },
        { all: [test('outcome', 'equal', 'settled'), test('benefited', 'equal', true)] },
      ],
    },
  ],
  'pledge-financing': () => [{ fact: 'pledgeClaims', operator: 'lessThan', value: 2 }],
  'high-value-patent': (test) => [test('accepted', 'equal', true)],
}

const ruleOf = (item: ComparedItem, at: number) => {
  const entry = `${item}/${at}`
  const test: Test = (path, operator, value) => ({ fact: entry, path, operator, value })
  return {
    conditions: {
      all: [
        { fact: 'roles', operator: 'holdsOneOf', value: who[item] },
        test('count', 'greaterThan', 0),
        ...(needs[item]?.(test) ?? []),
      ],
    },
    event: { type: item, params: { at } },
  }
}

const number = (entry: Entry, fact: string): number => Number(entry[fact])
const share = (sum: number, percent: number): number => Math.floor((sum * percent) / 100)
const titles: Readonly<Record<string, number>> = {
  intermediate: 300_000,
  senior: 500_000,
  'full-senior': 800_000,
}

const interestOf = (entry: Entry): number => {
  const start = String(entry['start'])
  const days = daysBetween(start, sameDayNextYear(start))
  const ofDays = daysBetween(start, String(entry['end']))
  const interest = number(entry, 'interest')
  return ofDays <= days ? interest : (interest * days - ((interest * days) % ofDays)) / ofDays
}

/** What one piece brings; for tens and places it is only counted. */
const worth: Readonly<Record<ComparedItem, (entry: Entry) => number>> = {
  'gi-product': () => 20_000_000,
  'wipo-global-award': () => 30_000_000,
  'ip-professional': (entry) => titles[String(entry['title'])] ?? 0,
  'china-patent-award': (entry) => share(number(entry, 'provincialBonus'), 50),
  exhibition: (entry) => Math.min(share(number(entry, 'boothCosts'), 50), 5_000_000),
  'madrid-trademark': () => 1_000_000,
  'domestic-enforcement': (entry) => share(number(entry, 'costs'), 30),
  'pledge-financing': (entry) => share(interestOf(entry) + number(entry, 'fees'), 30),
  'open-licence': () => 1,
  'high-value-patent': () => 1,
}

const left = (most: number, granted: number): number => Math.max(0, most - granted)

/** What is made of the pieces' sum. */
const bounds: {
  readonly [item in ComparedItem]?: (sum: number, granted: Facts['granted'][ComparedItem]) => number
} = {
  'madrid-trademark': (sum, { year }) => Math.min(sum, left(3_000_000, year)),
  'domestic-enforcement': (sum, { year }) => Math.min(sum, left(10_000_000, year)),
  'pledge-financing': (sum, { year }) => Math.min(sum, left(20_000_000, year)),
  'open-licence': (sum, { ever }) =>
    Math.min(Math.floor(sum / 10) * 1_000_000, left(5_000_000, ever)),
  'high-value-patent': (sum) => Math.min(sum, 5) * 30_000_000,
}

const load = (): Engine => {
  const rules = comparedItems.flatMap(([item]) =>
    Array.from({ length: MOST_ENTRIES }, (_, at) => ruleOf(item, at)),
  )
  const engine = new Engine(rules, {
    allowUndefinedFacts: true,
    // As its manual advises where paths are plain: the usual one reads JSONPath.
    pathResolver: (entry, path) => (entry as Entry)[path],
  })
  engine.addOperator('holdsOneOf', (roles: readonly string[], open: readonly string[]) =>
    roles.some((role) => open.includes(role)),
  )
  return engine
}

const flatten = ({ roles, items, granted }: Facts) => {
  const facts: Record<string, unknown> = {
    roles,
    pledgeClaims: granted['pledge-financing'].claimsEver,
  }
  for (const [item] of comparedItems)
    items[item].forEach((entry, at) => (facts[`${item}/${at}`] = entry))
  return facts
}

/**
 * json-rules-engine: who may claim and what an entry must meet are its rules, loaded once and asked
 * in one run; what they let through is summed up in plain JavaScript, which costs it nothing.
 */
export const openJsonRules = () => {
  const engine = load()
  return async (facts: Facts): Promise<Sums> => {
    const { events } = await engine.run(flatten(facts))
    const found = Object.fromEntries(comparedItems.map(([item]) => [item, 0])) as Record<
      ComparedItem,
      number
    >
    for (const { type, params } of events) {
      const item = type as ComparedItem
      const entry = facts.items[item][Number(params?.['at'])] ?? {}
      found[item] += worth[item](entry) * number(entry, 'count')
    }
    for (const [item] of comparedItems)
      found[item] = bounds[item]?.(found[item], facts.granted[item]) ?? found[item]
    return found
  }
}
