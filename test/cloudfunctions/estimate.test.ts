import { lines } from './post-estimate'
import { openEmbeddedWorld, type World } from './world'

let world: World
beforeAll(() => {
  world = openEmbeddedWorld()
})
afterAll(() => world.close())

/** The request that the catalogue gives as its example. */
const example = {
  year: 2026,
  roles: ['enterprise'],
  items: {
    'madrid-trademark': [{ countries: 12, count: 2 }, { countries: 9 }],
    'ip-insurance': [{ premium: 3000000 }],
  },
  granted: [{ item: 'madrid-trademark', year: 2026, amount: 1000000 }],
}

describe('POST /api/estimate', () => {
  test('answers the example of the catalogue', async () => {
    expect(await lines(world, example)).toMatchObject({
      policy: 'lyg-ip-draft',
      lines: [
        {
          item: 'madrid-trademark',
          article: 2,
          status: 'eligible',
          merit: false,
          award: { min: 2000000, max: 2000000 },
          missing: [],
        },
        {
          item: 'ip-insurance',
          article: 8,
          status: 'eligible',
          merit: false,
          award: { min: 0, max: 1500000 },
          missing: [],
        },
      ],
      total: { min: 2000000, max: 3500000 },
    })
  })

  test('says how each sum came about in sentences', async () => {
    const answered = await lines(world, example)
    for (const { steps } of answered.lines) {
      expect(steps).not.toHaveLength(0)
      expect(steps).toEqual((steps as unknown[]).map(() => expect.stringMatching(/万元|元/)))
    }
  })

  test('keeps the order of the table whatever the order of the question', async () => {
    const items = { 'soft-research': [{}], 'ip-insurance': [{}], 'wipo-global-award': [{}] }
    const answered = await lines(world, { year: 2026, roles: ['enterprise'], items })
    const order = ['wipo-global-award', 'ip-insurance', 'soft-research']
    expect(answered.lines.map(({ item }) => item)).toEqual(order)
  })

  test('answers no items with no line and a total of zero', async () => {
    const answered = await lines(world, { year: 2026, roles: ['park'], items: {} })
    expect(answered).toMatchObject({ lines: [], total: { min: 0, max: 0 } })
  })

  test('names a missing fact once, in the order of the table', async () => {
    const items = { 'pledge-financing': [{ end: '2026-02-01' }, { fees: 1, start: '2026-01-01' }] }
    const answered = await lines(world, { year: 2026, roles: ['enterprise'], items })
    expect(answered.lines[0]).toMatchObject({
      status: 'incomplete',
      missing: ['interest', 'start', 'end', 'fees'],
    })
  })

  test('gives a line without a limit no maximum, and the total none either', async () => {
    const items = { 'china-patent-award': [{}], 'gi-product': [{}] }
    const answered = await lines(world, { year: 2026, roles: ['enterprise'], items })
    expect(answered.lines[0]).toMatchObject({ status: 'incomplete', award: { min: 0, max: null } })
    expect(answered.total).toEqual({ min: 20000000, max: null })
  })

  test('does not count the grants of another year against a yearly cap', async () => {
    const granted = [{ item: 'madrid-trademark', year: 2025, amount: 3000000 }]
    expect((await lines(world, { ...example, granted })).total).toEqual({
      min: 2000000,
      max: 3500000,
    })
  })

  test('keeps every sum exact at the greatest that may be asked', async () => {
    const entry = { provincialBonus: 1e11, count: 1000 }
    const entries = Array.from({ length: 50 }, () => entry)
    const items = { 'china-patent-award': entries, 'jiangsu-patent-award': entries }
    const { total } = await lines(world, { year: 2026, roles: ['individual'], items })
    expect(total).toEqual({ min: 5e15, max: 5e15 })
  })
})
