import { CloseRound } from '../../contract/close-round'
import { KeepRound } from '../../contract/keep-round'
import { ListRounds } from '../../contract/list-rounds'
import type { ToldOf } from '../../contract/message'
import { OpenRound } from '../../contract/open-round'
import { ProlongRound } from '../../contract/prolong-round'
import { ShowService } from '../../contract/show-service'
import { itemIds } from '../../policy/vocabulary'
import { interrupt, puts } from './interrupt'
import { signIn, signInReviewer, type Person } from './people'
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

const told: ToldOf<typeof KeepRound> = {
  round: '2026-1',
  title: '2026年样例批次',
  year: 2026,
  edition: 'lyg-ip-draft',
  opens: '2026-05-01',
  closes: '2026-06-30',
  from: '2025-01-01',
  to: '2026-06-30',
  items: ['madrid-trademark', 'gi-product'],
}
const round = { round: '2026-1' }
const keep = (change: Partial<typeof told> = {}) =>
  ask(world, KeepRound, { ...told, ...change }, operator)
const refusalOfKeeping = (change: object) =>
  refusalOf(world, KeepRound, { ...told, ...change }, operator)
const list = async () => (await ask(world, ListRounds, {}, operator)).rounds
const takesClaims = async () => (await ask(world, ShowService, {})).round !== null

describe('a round', () => {
  test('is prepared first, and takes no claims', async () => {
    expect(await keep()).toEqual({ ...told, status: 'prepared' })
    expect(await takesClaims()).toBe(false)
  })

  test('that is prepared may be changed', async () => {
    await keep()
    await keep({ title: '改过的样例批次', items: [...itemIds] })
    expect(await list()).toMatchObject([{ title: '改过的样例批次', items: itemIds }])
  })

  test('takes claims once it is opened, and none once it is closed', async () => {
    await keep()
    expect(await ask(world, OpenRound, round, operator)).toMatchObject({ status: 'open' })
    expect(await takesClaims()).toBe(true)
    expect(await ask(world, CloseRound, round, operator)).toMatchObject({ status: 'closed' })
    expect(await takesClaims()).toBe(false)
    expect(await refusalOf(world, OpenRound, round, operator)).toBeUndefined()
    expect(await takesClaims()).toBe(true)
  })

  test('names each of its items once', async () => {
    const { items } = await keep({ items: ['gi-product', 'gi-product', 'madrid-trademark'] })
    expect(items).toEqual(['gi-product', 'madrid-trademark'])
  })

  test('that is prolonged takes claims to its new last day', async () => {
    await keep()
    await ask(world, OpenRound, round, operator)
    world.at('2026-07-01T04:00:00.000Z')
    expect(await takesClaims()).toBe(false)
    operator = await signIn(world, 'operator')
    const after = await ask(world, ProlongRound, { ...round, closes: '2026-07-31' }, operator)
    expect(after).toMatchObject({ closes: '2026-07-31', status: 'open' })
    expect(await takesClaims()).toBe(true)
  })
})

test('rounds are listed with the latest to open first, whatever their state', async () => {
  await keep()
  await keep({ round: '2026-2', opens: '2026-09-01', closes: '2026-10-31' })
  await keep({ round: '2026-3', opens: '2026-03-01' })
  await ask(world, OpenRound, round, operator)
  expect((await list()).map(({ round: name, status }) => [name, status])).toEqual([
    ['2026-2', 'prepared'],
    ['2026-1', 'open'],
    ['2026-3', 'prepared'],
  ])
})

describe('a round is refused', () => {
  test.each([
    ['that ends before it begins', { closes: '2026-04-30' }, 'days-backwards'],
    ['whose achievements end before they begin', { to: '2024-12-31' }, 'days-backwards'],
    ['of an edition that is not there', { edition: 'lyg-ip-2030' }, 'edition-unknown'],
    ['whose name says another year', { year: 2027 }, 'malformed'],
    ['on a day that does not exist', { closes: '2026-06-31' }, 'malformed'],
    ['without an item', { items: [] }, 'malformed'],
  ])('%s', async (_what, change, refusal) => {
    expect(await refusalOfKeeping(change)).toBe(refusal)
    expect(await list()).toEqual([])
  })

  test('to be changed once it was opened, also when it is closed again', async () => {
    await keep()
    await ask(world, OpenRound, round, operator)
    expect(await refusalOfKeeping({ title: '样例' })).toBe('round-opened')
    await ask(world, CloseRound, round, operator)
    expect(await refusalOfKeeping({ title: '样例' })).toBe('round-opened')
  })

  test('to be opened after its last day', async () => {
    await keep({ closes: '2026-05-31' })
    expect(await refusalOf(world, OpenRound, round, operator)).toBe('day-past')
  })

  test('to be opened twice, or closed before it is open', async () => {
    await keep()
    expect(await refusalOf(world, CloseRound, round, operator)).toBe('moved-on')
    await ask(world, OpenRound, round, operator)
    expect(await refusalOf(world, OpenRound, round, operator)).toBe('moved-on')
  })

  test.each(['2026-06-30', '2026-06-01', '2026-05-31'])(
    'to be prolonged to %s, which is no later',
    async (closes) => {
      await keep()
      const late = { ...round, closes }
      expect(await refusalOf(world, ProlongRound, late, operator)).toBe('days-backwards')
    },
  )

  test('to be prolonged to a day that is over', async () => {
    await keep({ closes: '2026-05-10' })
    const late = { ...round, closes: '2026-05-20' }
    expect(await refusalOf(world, ProlongRound, late, operator)).toBe('days-backwards')
  })

  test('that is not there', async () => {
    const refusals = [
      await refusalOf(world, OpenRound, round, operator),
      await refusalOf(world, CloseRound, round, operator),
      await refusalOf(world, ProlongRound, { ...round, closes: '2026-12-31' }, operator),
    ]
    expect(refusals).toEqual(['not-found', 'not-found', 'not-found'])
  })
})

describe('two changes at once', () => {
  test('of which the second was read before the first: it is refused, and nothing is lost', async () => {
    await keep()
    const first = () => keep({ items: ['gi-product'] })
    const slow = interrupt(world, puts('rounds'), first)
    expect(await refusalOf(slow, KeepRound, { ...told, title: '样例' }, operator)).toBe('moved-on')
    expect(await list()).toMatchObject([{ title: told.title, items: ['gi-product'] }])
  })

  test('that both make the round: one is refused', async () => {
    const slow = interrupt(world, puts('rounds'), () => keep())
    expect(await refusalOf(slow, KeepRound, told, operator)).toBe('moved-on')
  })

  test('one opening, one prolonging: the second is refused', async () => {
    await keep()
    const open = () => ask(world, OpenRound, round, operator)
    const slow = interrupt(world, puts('rounds'), open)
    const late = { ...round, closes: '2026-12-31' }
    expect(await refusalOf(slow, ProlongRound, late, operator)).toBe('moved-on')
    expect(await list()).toMatchObject([{ status: 'open', closes: told.closes }])
  })
})

describe('who may', () => {
  test('anybody with a post sees the rounds; nobody else', async () => {
    await keep()
    const county = { kind: 'county-reviewer', county: '海州区' } as const
    const reviewer = await signInReviewer(world, 'county', county)
    expect((await ask(world, ListRounds, {}, reviewer)).rounds).toHaveLength(1)
    const somebody = await signIn(world, 'somebody')
    expect(await refusalOf(world, ListRounds, {}, somebody)).toBe('not-allowed')
  })

  test('only an operator changes them', async () => {
    await keep()
    for (const kind of ['city-reviewer', 'publisher'] as const) {
      const other = await signInReviewer(world, kind, { kind })
      expect(await refusalOf(world, OpenRound, round, other)).toBe('not-allowed')
      expect(await refusalOf(world, KeepRound, told, other)).toBe('not-allowed')
    }
  })
})

test('every change leaves a line in the journal: who, what, from what, to what', async () => {
  await keep()
  await ask(world, OpenRound, round, operator)
  await refusalOf(world, OpenRound, round, operator)
  const prepared = { ...told, status: 'prepared' }
  const by = { person: operator.person, name: '样例operator', about: '2026-1' }
  expect(await readJournal(world)).toEqual([
    { at: expect.any(String), ...by, what: 'keep-round', from: null, to: prepared },
    {
      at: expect.any(String),
      ...by,
      what: 'open-round',
      from: prepared,
      to: { ...prepared, status: 'open' },
    },
  ])
})
