import { calendarKey } from '../../cloudfunctions/keys'
import { readCalendar } from '../../cloudfunctions/service/read-calendar'
import { ImportCalendar } from '../../contract/import-calendar'
import { KeepRules } from '../../contract/keep-rules'
import { ShowRules } from '../../contract/show-rules'
import { interrupt, puts } from './interrupt'
import { signInReviewer, type Person } from './people'
import { readJournal } from './read-journal'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let operator: Person
beforeEach(async () => {
  world = openEmbeddedWorld()
  operator = await signInReviewer(world, 'operator', { kind: 'operator' })
})
afterEach(() => world.close())

describe('the holiday calendar', () => {
  const year2026 = { year: 2026, holidays: ['2026-10-01', '2026-01-01'], workdays: ['2026-10-10'] }

  test('is kept by year, and says which years it knows', async () => {
    const told = await ask(world, ImportCalendar, year2026, operator)
    expect(told).toEqual({ year: 2026, holidays: 2, workdays: 1 })
    expect(await readCalendar(world.ports.table, [2026, 2027])).toEqual({
      years: [2026],
      holidays: ['2026-01-01', '2026-10-01'],
      workdays: ['2026-10-10'],
    })
  })

  test('imported again stands in the place of the one before, and the journal keeps both', async () => {
    await ask(world, ImportCalendar, year2026, operator)
    await ask(world, ImportCalendar, { ...year2026, holidays: [] }, operator)
    expect((await readCalendar(world.ports.table, [2026])).holidays).toEqual([])
    expect((await readJournal(world)).map(({ from }) => from)).toMatchObject([
      null,
      { holidays: ['2026-01-01', '2026-10-01'] },
    ])
  })

  test.each([
    ['of another year', { holidays: ['2025-12-31'] }],
    ['twice', { holidays: ['2026-01-01', '2026-01-01'] }],
    ['off and worked at once', { holidays: ['2026-10-10'] }],
    ['that does not exist', { workdays: ['2026-02-30'] }],
  ])('takes no day %s', async (_what, change) => {
    const told = { ...year2026, ...change }
    expect(await refusalOf(world, ImportCalendar, told, operator)).toBe('malformed')
    expect(await world.ports.table.get(calendarKey(2026))).toBeUndefined()
  })

  test('says where a day is wrong, and repeats nothing of what it was told', async () => {
    const long = 'x'.repeat(200_000)
    const told = { year: 2026, holidays: [long], workdays: ['2026-10-10', '2026-10-10'] }
    expect(await refusalOf(world, ImportCalendar, told, operator)).toBe('malformed')
    const answer = world.replies.at(-1)
    expect(answer).toContain('named twice')
    expect(answer).not.toContain('xx')
  })

  test('changed by two at once: the second is refused', async () => {
    await ask(world, ImportCalendar, year2026, operator)
    const other = () => ask(world, ImportCalendar, { ...year2026, holidays: [] }, operator)
    const slow = interrupt(world, puts('settings'), other)
    expect(await refusalOf(slow, ImportCalendar, year2026, operator)).toBe('moved-on')
  })
})

describe('the rules', () => {
  const rules = { twoPairsAbove: 5_000_000, returnDays: 20, publicationDays: 7 }

  test('are what stands while nothing was set, and then what was set', async () => {
    const city = await signInReviewer(world, 'city', { kind: 'city-reviewer' })
    expect(await ask(world, ShowRules, {}, city)).toMatchObject({ twoPairsAbove: 0 })
    await ask(world, KeepRules, rules, operator)
    const sampled = { sampleOneIn: 10, sampleFirst: true }
    expect(await ask(world, ShowRules, {}, city)).toEqual({ ...rules, ...sampled })
    await ask(world, KeepRules, { ...rules, sampleOneIn: 0, sampleFirst: false }, operator)
    await ask(world, KeepRules, { ...rules, sampleOneIn: 5 }, operator)
    // What is not told stays as it was.
    const now = { ...rules, sampleOneIn: 5, sampleFirst: false }
    expect(await ask(world, ShowRules, {}, city)).toEqual(now)
  })

  test('set by two at once: the second is refused', async () => {
    await ask(world, KeepRules, rules, operator)
    const other = () => ask(world, KeepRules, { ...rules, returnDays: 10 }, operator)
    const slow = interrupt(world, puts('settings'), other)
    expect(await refusalOf(slow, KeepRules, rules, operator)).toBe('moved-on')
  })

  test.each([
    { twoPairsAbove: -1 },
    { returnDays: 0 },
    { publicationDays: 61 },
    { sampleOneIn: 1001 },
  ])('take no %p', async (change) => {
    const told = { ...rules, ...change }
    expect(await refusalOf(world, KeepRules, told, operator)).toBe('malformed')
  })
})
