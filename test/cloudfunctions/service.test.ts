import { roundKey, suggestionKey } from '../../cloudfunctions/keys'
import { rowOf } from '../../cloudfunctions/rows'
import { Forecast } from '../../contract/forecast'
import { SendSuggestion } from '../../contract/send-suggestion'
import { ShowService } from '../../contract/show-service'
import { approve, reviewedClaim } from './make-claim'
import { openOffice, openRound, round2026, signInContact } from './people'
import { marks } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
beforeEach(() => {
  world = openEmbeddedWorld()
})
afterEach(() => {
  jest.restoreAllMocks()
  world.close()
})

describe('the service', () => {
  test('shows no round before one is open, and the open one on its days', async () => {
    expect((await ask(world, ShowService, {})).round).toBeNull()
    await openRound(world)
    expect((await ask(world, ShowService, {})).round).toEqual(round2026)
    await openRound(world, { ...round2026, status: 'closed' })
    expect((await ask(world, ShowService, {})).round).toBeNull()
  })

  test('reads a round from before items and a status were kept', async () => {
    const { items: _, status: __, ...before } = round2026
    const put = (open: boolean) => {
      const row = rowOf(roundKey(before.round), { ...before, open })
      return world.ports.table.transact([{ kind: 'put', row }], crypto.randomUUID())
    }
    await put(true)
    expect((await ask(world, ShowService, {})).round).toEqual(round2026)
    await put(false)
    expect((await ask(world, ShowService, {})).round).toBeNull()
  })

  test('tells the day of Shanghai', async () => {
    world.at('2026-06-01T15:59:59.000Z')
    expect((await ask(world, ShowService, {})).today).toBe('2026-06-01')
    world.at('2026-06-01T16:00:00.000Z')
    expect((await ask(world, ShowService, {})).today).toBe('2026-06-02')
  })
})

describe('a forecast', () => {
  const items = { 'madrid-trademark': [{ countries: 12, count: 4 }] }

  test('knows what the applicant was granted, and takes nobody’s word for it', async () => {
    await openRound(world)
    const office = await openOffice(world)
    const contact = await signInContact(world)
    const told = { items } as const
    expect((await ask(world, Forecast, told, contact)).total.max).toBe(3_000_000)
    const claim = await reviewedClaim(world, 'madrid-trademark', [marks('1')], contact, office)
    await approve(world, claim.claim, 1_000_000, office)
    expect((await ask(world, Forecast, told, contact)).total.max).toBe(2_000_000)
    const more = { items, granted: [] }
    expect(await refusalOf(world, Forecast, more, contact)).toBe('malformed')
  })
})

describe('a suggestion', () => {
  const told = { kind: 'suggestion', words: '  建议增加样例  ', reach: '样例电话' } as const

  test('is kept under the number that was told, and how to reach the sender is sealed', async () => {
    const { number } = await ask(world, SendSuggestion, told)
    const row = await world.ports.table.get(suggestionKey(number))
    expect(row?.fields).toMatchObject({ kind: 'suggestion', words: '建议增加样例' })
    expect(JSON.stringify(row)).not.toContain('样例电话')
    expect(world.ports.vault.open(String(row?.fields['reachSealed']))).toBe('样例电话')
  })

  test('whose number is taken already gets another', async () => {
    const same = '11111111-1111-4111-8111-111111111111'
    const spy = jest.spyOn(crypto, 'randomUUID')
    spy.mockReturnValueOnce(same)
    const one = await ask(world, SendSuggestion, { ...told, words: '第一件样例' })
    spy.mockReturnValueOnce(same)
    const two = await ask(world, SendSuggestion, { ...told, words: '第二件样例' })
    expect(two.number).not.toBe(one.number)
    const row = await world.ports.table.get(suggestionKey(two.number))
    expect(row?.fields['words']).toBe('第二件样例')
  })
})
