import * as fc from 'fast-check'
import { currentEdition, itemsOf } from '../../policy/edition'
import type { Fact, GrantedItem } from '../../policy/rule'
import { itemIds, roles } from '../../policy/vocabulary'
import { post } from './post-estimate'
import { openEmbeddedWorld, type World } from './world'

let world: World
beforeAll(() => {
  world = openEmbeddedWorld()
})
afterAll(() => world.close())

const any = fc.jsonValue({ maxDepth: 3 })
const mostly = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 60, arbitrary: good }, { weight: 1, arbitrary: any })

const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const valueOf = (fact: Fact): fc.Arbitrary<unknown> => {
  if (fact.type === 'money') return fc.oneof(fc.nat(1e8), fc.constantFrom(0, 1e11))
  if (fact.type === 'integer') return fc.nat(30)
  if (fact.type === 'boolean') return fc.boolean()
  if (fact.type === 'choice') return fc.constantFrom(...fact.options)
  return day
}

const count = fc.oneof(fc.constantFrom(10, 19, 1000), fc.integer({ min: 1, max: 40 }))

/** Entries near the truth: facts of the item, now and then one of the wrong kind. */
const entriesOf = (item: GrantedItem) => {
  const facts = item.facts.map((fact) => [fact.name, mostly(valueOf(fact))] as const)
  const entry = fc.record(
    { ...(item.oneEntry ? {} : { count: mostly(count) }), ...Object.fromEntries(facts) },
    { requiredKeys: [] },
  )
  return mostly(fc.array(mostly(entry), { minLength: 1, maxLength: item.oneEntry ? 1 : 4 }))
}

const items = fc
  .subarray([...itemsOf(currentEdition)], { maxLength: 4 })
  .chain((some) => fc.record(Object.fromEntries(some.map((item) => [item.id, entriesOf(item)]))))

const granted = fc.array(
  fc.record({
    item: mostly(fc.constantFrom(...itemIds)),
    year: mostly(fc.integer({ min: 2024, max: 2027 })),
    amount: mostly(fc.nat(1e9)),
  }),
  { maxLength: 5 },
)
const near = fc.record(
  {
    year: mostly(fc.integer({ min: 2024, max: 2027 })),
    roles: mostly(fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 4 })),
    items: mostly(items),
    granted: mostly(granted),
  },
  { requiredKeys: ['year', 'roles', 'items'] },
)

const isAnswered = async (body: string): Promise<number> => {
  const { status } = await post(world, body)
  if (status !== 200 && status !== 400) throw new Error(`${status} ${world.lines.at(-1) ?? ''}`)
  return status
}

describe('whatever JSON is told', () => {
  test('an estimate near the truth is answered 200 or 400, never a fault', async () => {
    const statuses: number[] = []
    const answered = fc.asyncProperty(near, async (told) => {
      statuses.push(await isAnswered(JSON.stringify(told)))
    })
    await fc.assert(answered, { numRuns: 1_500 })
    for (const status of [200, 400])
      expect(statuses.filter((one) => one === status).length).toBeGreaterThan(100)
  }, 60_000)

  test('any JSON and any text is answered 200 or 400, never a fault', async () => {
    const body = fc.oneof(
      fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)),
      fc.string({ unit: 'binary', maxLength: 200 }),
      any.map((value) => `{"year":2026,"roles":["park"],"items":${JSON.stringify(value)}}`),
    )
    await fc.assert(
      fc.asyncProperty(body, async (text) => void (await isAnswered(text))),
      { numRuns: 2_000 },
    )
  }, 60_000)
})
