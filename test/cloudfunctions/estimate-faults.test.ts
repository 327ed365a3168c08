import { faultsIn, lines, pathsOf, post } from './post-estimate'
import { openEmbeddedWorld, type World } from './world'

let world: World
beforeAll(() => {
  world = openEmbeddedWorld()
})
afterAll(() => world.close())

const good = { year: 2026, roles: ['enterprise'], items: {} }
const mark = { countries: 12 }
const loan = { interest: 100, start: '2026-01-01', end: '2026-06-01', fees: 0 }
const row = { item: 'madrid-trademark', year: 2026, amount: 0 }
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)
const own = (name: string): unknown => JSON.parse(`{${JSON.stringify(name)}: 1}`)
const under = (item: string, ...entries: readonly unknown[]) => ({
  ...good,
  items: { [item]: entries },
})
const madrid = (...entries: readonly unknown[]) => under('madrid-trademark', ...entries)
const pledge = (change: object) => under('pledge-financing', { ...loan, ...change })

const faulty: readonly (readonly [what: string, told: unknown, ...paths: readonly string[]])[] = [
  ['an empty object', {}, 'items', 'roles', 'year'],
  ['null', null, ''],
  ['a list', [], ''],
  ['a number', 7, ''],
  ['an unknown key', { ...good, extra: 1, more: 2 }, 'extra', 'more'],
  ['the key __proto__', { ...(own('__proto__') as object), ...good }, '__proto__'],
  ['the key constructor', { ...good, constructor: 1 }, 'constructor'],
  ['the key toString', { ...good, toString: 1 }, 'toString'],
  ['an unknown item', { ...good, items: { nothing: [mark] } }, 'items.nothing'],
  ['the item constructor', { ...good, items: { constructor: [mark] } }, 'items.constructor'],
  ['the item hasOwnProperty', { ...good, items: { hasOwnProperty: [] } }, 'items.hasOwnProperty'],
  ['an item of null', { ...good, items: { 'madrid-trademark': null } }, 'items.madrid-trademark'],
  ['an item that is no list', { ...good, items: { 'gi-product': {} } }, 'items.gi-product'],
  ['items that are a list', { ...good, items: [] }, 'items'],
  ['an unknown fact', madrid({ ...mark, premium: 1 }), 'items.madrid-trademark.0.premium'],
  ['the fact constructor', madrid({ constructor: 1 }), 'items.madrid-trademark.0.constructor'],
  [
    'an entry of null',
    madrid(null, mark, 3),
    'items.madrid-trademark.0',
    'items.madrid-trademark.2',
  ],
  ['a fact of null', madrid({ countries: null }), 'items.madrid-trademark.0.countries'],
  ['a number as a text', madrid({ countries: '12' }), 'items.madrid-trademark.0.countries'],
  ['a fraction', madrid({ countries: 10.5 }), 'items.madrid-trademark.0.countries'],
  ['less than nothing', madrid({ countries: -1 }), 'items.madrid-trademark.0.countries'],
  [
    'a boolean as a number',
    under('high-value-patent', { accepted: 1 }),
    'items.high-value-patent.0.accepted',
  ],
  [
    'an unknown choice',
    under('operation-centre', { level: 'municipal' }),
    'items.operation-centre.0.level',
  ],
  ['no role', { ...good, roles: [] }, 'roles'],
  ['an unknown role', { ...good, roles: ['enterprise', 'king'] }, 'roles.1'],
  ['a role twice', { ...good, roles: ['enterprise', 'park', 'enterprise'] }, 'roles.2'],
  [
    'a role twice beside an unknown one',
    { ...good, roles: ['park', 'king', 'park'] },
    'roles.1',
    'roles.2',
  ],
  ['roles as a text', { ...good, roles: 'enterprise' }, 'roles'],
  ['no entry', madrid(), 'items.madrid-trademark'],
  ['51 entries', madrid(...times(51, mark)), 'items.madrid-trademark'],
  [
    '51 entries, one of them wrong',
    madrid(...times(50, mark), { countries: -1 }),
    'items.madrid-trademark',
    'items.madrid-trademark.50.countries',
  ],
  [
    'an end before its start beside half a fen',
    pledge({ end: '2025-12-31', fees: 0.5 }),
    'items.pledge-financing.0.end',
    'items.pledge-financing.0.fees',
  ],
  ['two entries where there is one', under('service-rating', {}, {}), 'items.service-rating'],
  [
    'two pieces where there is one',
    under('service-rating', { count: 2 }),
    'items.service-rating.0.count',
  ],
  ['a count of 0', madrid({ ...mark, count: 0 }), 'items.madrid-trademark.0.count'],
  ['a count of 1001', madrid({ ...mark, count: 1001 }), 'items.madrid-trademark.0.count'],
  ['a count of 1.5', madrid({ ...mark, count: 1.5 }), 'items.madrid-trademark.0.count'],
  [
    'more than 10^11 fen',
    under('ip-insurance', { premium: 1e11 + 1 }),
    'items.ip-insurance.0.premium',
  ],
  ['half a fen', under('ip-insurance', { premium: 0.5 }), 'items.ip-insurance.0.premium'],
  ['less than no money', under('ip-insurance', { premium: -1 }), 'items.ip-insurance.0.premium'],
  ['30 February', pledge({ start: '2026-02-30' }), 'items.pledge-financing.0.start'],
  ['29 February of a common year', pledge({ end: '2026-02-29' }), 'items.pledge-financing.0.end'],
  ['a day without its zeros', pledge({ start: '2026-1-1' }), 'items.pledge-financing.0.start'],
  ['a day with an hour', pledge({ start: '2026-01-01T00:00' }), 'items.pledge-financing.0.start'],
  ['a day followed by a line', pledge({ start: '2026-01-01\n' }), 'items.pledge-financing.0.start'],
  ['an end before its start', pledge({ end: '2025-12-31' }), 'items.pledge-financing.0.end'],
  [
    'an end before its start beside a wrong sum',
    pledge({ end: '2025-12-31', interest: -1 }),
    'items.pledge-financing.0.end',
    'items.pledge-financing.0.interest',
  ],
  [
    'an end before its start beside an unknown fact',
    pledge({ end: '2025-12-31', rate: 3 }),
    'items.pledge-financing.0.end',
    'items.pledge-financing.0.rate',
  ],
  ['the year 1999', { ...good, year: 1999 }, 'year'],
  ['the year 2101', { ...good, year: 2101 }, 'year'],
  ['half a year', { ...good, year: 2026.5 }, 'year'],
  ['the year as a text', { ...good, year: '2026' }, 'year'],
  ['201 grants', { ...good, granted: times(201, row) }, 'granted'],
  ['grants of null', { ...good, granted: null }, 'granted'],
  [
    'a grant with every fault',
    { ...good, granted: [row, { item: 'x', year: 1, amount: -1, why: 1 }] },
    'granted.1.amount',
    'granted.1.item',
    'granted.1.why',
    'granted.1.year',
  ],
  [
    'a grant of the item constructor',
    { ...good, granted: [{ ...row, item: 'constructor' }] },
    'granted.0.item',
  ],
]

describe('a faulty estimate is told the path of every fault', () => {
  test.each(faulty)('%s', async (_what, told, ...paths) => {
    expect(await faultsIn(world, told)).toEqual([...paths].sort())
  })

  test('ten faults of one request are all told at once', async () => {
    const told = {
      year: 1999,
      roles: ['king', 'park', 'park'],
      items: {
        'pledge-financing': [{ ...loan, end: '2025-01-01', fees: 0.5, x: 1 }],
        'service-rating': [{ count: 2 }, {}],
        unknown: [],
      },
      granted: [{ item: 'gi-product', year: 2026, amount: 1e12 }],
    }
    expect(await faultsIn(world, told)).toEqual([
      'granted.0.amount',
      'items.pledge-financing.0.end',
      'items.pledge-financing.0.fees',
      'items.pledge-financing.0.x',
      'items.service-rating',
      'items.service-rating.0.count',
      'items.unknown',
      'roles.0',
      'roles.2',
      'year',
    ])
  })

  test('the pointer of an unknown key is escaped as RFC 6901 says', async () => {
    const answer = await post(world, JSON.stringify({ ...good, 'a/b~c': 1 }))
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: '#/a~1b~0c' }] })
  })

  test('a __proto__ under an item and in an entry is an unknown key there', async () => {
    const inItems = '{"year":2026,"roles":["park"],"items":{"__proto__":[]}}'
    expect(await pathsOf(await post(world, inItems))).toEqual(['items.__proto__'])
    const inEntry = '{"year":2026,"roles":["park"],"items":{"gi-product":[{"__proto__":1}]}}'
    expect(await pathsOf(await post(world, inEntry))).toEqual(['items.gi-product.0.__proto__'])
  })

  test('a number too large for a number is no year', async () => {
    const body = '{"year":1e999,"roles":["park"],"items":{}}'
    expect(await pathsOf(await post(world, body))).toEqual(['year'])
  })
})

const accepted: readonly (readonly [what: string, told: unknown])[] = [
  ['50 entries', madrid(...times(50, mark))],
  ['a count of 1000', madrid({ ...mark, count: 1000 })],
  ['one piece where there is one', under('service-rating', { count: 1 })],
  ['10^11 fen', under('ip-insurance', { premium: 1e11 })],
  ['no money at all', under('ip-insurance', { premium: 0 })],
  ['the year 2000', { ...good, year: 2000 }],
  ['the year 2100', { ...good, year: 2100 }],
  ['200 grants', { ...good, granted: times(200, row) }],
  ['no grants', { ...good, granted: [] }],
  ['an end on the day of the start', pledge({ end: '2026-01-01' })],
  ['29 February of a leap year', pledge({ start: '2024-02-29' })],
  ['every role there is but one', { ...good, roles: ['park', 'county', 'market', 'school'] }],
]

describe('the bounds themselves are accepted', () => {
  test.each(accepted)('%s', async (_what, told) => {
    expect((await lines(world, told)).policy).toBe('lyg-ip-draft')
  })
})
