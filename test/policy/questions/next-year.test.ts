import { assess, knownFrom, type GrantedClaim } from '../../../policy/assess'
import type { Told } from '../../../policy/assessment'
import { compareNextYear } from '../../../policy/questions/next-year'
import { wan, type Entry, type ItemId, type Role } from '../../../policy/vocabulary'

type Row = readonly [
  sentence: string,
  role: Role,
  item: ItemId,
  entry: Entry,
  granted: readonly GrantedClaim[],
  now: readonly [number, number | null],
  then: readonly [number, number | null],
]

const marks = { countries: 12, count: 5 }

const rows: readonly Row[] = [
  [
    'a yearly cap is free again',
    ...(['enterprise', 'madrid-trademark', marks, []] as const),
    [wan(3), wan(3)],
    [wan(3), wan(3)],
  ],
  [
    'what was granted this year is forgotten next year',
    ...(['enterprise', 'madrid-trademark', marks] as const),
    [{ item: 'madrid-trademark', year: 2026, amount: wan(2) }],
    [wan(1), wan(1)],
    [wan(3), wan(3)],
  ],
  [
    'a cap over all years is not',
    ...(['university', 'open-licence', { count: 37 }, []] as const),
    [wan(3), wan(3)],
    [wan(2), wan(2)],
  ],
  [
    'what was granted in years before counts over all years, too',
    ...(['university', 'open-licence', { count: 37 }] as const),
    [{ item: 'open-licence', year: 2024, amount: wan(1) }],
    [wan(3), wan(3)],
    [wan(1), wan(1)],
  ],
  [
    'what is given once is given once',
    ...(['park', 'demonstration-area', {}, []] as const),
    [wan(50), wan(50)],
    [0, 0],
  ],
  [
    'a second claim of two is left, a third is not',
    ...(['enterprise', 'pledge-financing', { interest: wan(10), fees: 0 }] as const),
    [{ item: 'pledge-financing', year: 2025, amount: wan(1) }],
    [0, wan(3)],
    [0, wan(3)],
  ],
  [
    'where the authority may grant little, much may be left',
    ...(['enterprise', 'data-ip-registration', { count: 15 }, []] as const),
    [0, wan(1.5)],
    [0, wan(1.5)],
  ],
  [
    'without a limit there is none next year',
    ...(['individual', 'china-patent-award', {}, []] as const),
    [0, null],
    [0, null],
  ],
]

it.each(rows)('%s', (_sentence, role, item, entry, granted, now, then) => {
  const told: Told = { roles: [role], items: { [item]: [entry] } }
  const known = knownFrom(2026, granted)
  const range = ([min, max]: readonly [number, number | null]) => ({ min, max })
  expect(compareNextYear(told, known, assess(told, known))).toEqual({
    total: range(then),
    lines: [{ item, now: range(now), then: range(then) }],
  })
})

it('the year as a whole is the sum of its lines, in the order of the articles', () => {
  const told: Told = {
    roles: ['enterprise'],
    items: { 'training-base': [{}], 'publicity-event': [{}] },
  }
  const { total, lines } = compareNextYear(
    told,
    knownFrom(2026, []),
    assess(told, knownFrom(2026, [])),
  )
  expect(lines.map(({ then }) => then.max)).toEqual([wan(10), 0])
  expect(total).toEqual({ min: 0, max: wan(10) })
})
