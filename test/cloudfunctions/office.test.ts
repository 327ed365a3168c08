import { deliverOutbox } from '../../cloudfunctions/notices/deliver-outbox'
import { ApproveClaim } from '../../contract/approve-claim'
import { ImportCalendar } from '../../contract/import-calendar'
import { KeepRules } from '../../contract/keep-rules'
import { KeepService } from '../../contract/keep-service'
import { KeepTemplates } from '../../contract/keep-templates'
import { ListJournal } from '../../contract/list-journal'
import { ShowCalendar } from '../../contract/show-calendar'
import { ShowService } from '../../contract/show-service'
import { ShowTemplates } from '../../contract/show-templates'
import { interrupt, puts } from './interrupt'
import { reviewedClaim, step } from './make-claim'
import {
  openOffice,
  openRound,
  signInContact,
  signInReviewer,
  type Office,
  type Person,
} from './people'
import { readJournal } from './read-journal'
import { marks } from './sample'
import { ask, moreOf, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let office: Office
let operator: Person
beforeEach(async () => {
  world = openEmbeddedWorld()
  office = await openOffice(world)
  operator = await signInReviewer(world, 'operator', { kind: 'operator' })
})
afterEach(() => world.close())

const lastLine = async () => (await readJournal(world)).at(-1)
describe('the service', () => {
  const told = {
    counties: ['海州区', '东海县', '样例新区'],
    office: { name: '样例知识产权局', phone: '0518-00000000' },
  }

  test('is seen by everybody as it was set, and the journal keeps what it was', async () => {
    await ask(world, KeepService, told, operator)
    await ask(world, KeepService, { ...told, counties: ['海州区', '东海县'] }, operator)
    const { counties, office } = await ask(world, ShowService, {})
    expect({ counties, office }).toEqual({ ...told, counties: ['海州区', '东海县'] })
    expect(await lastLine()).toMatchObject({
      what: 'keep-service',
      name: '样例operator',
      from: { counties: told.counties },
      to: { counties: ['海州区', '东海县'] },
    })
  })

  test('keeps a county that somebody reviews', async () => {
    const without = { ...told, counties: ['样例新区'] }
    expect(await refusalOf(world, KeepService, without, operator)).toBe('county-staffed')
    expect(await moreOf(world, KeepService, without, operator)).toEqual({
      counties: ['东海县', '海州区'],
    })
  })

  test.each([
    ['no county', { counties: [] }],
    ['a county twice', { counties: ['海州区', '海州区'] }],
    ['no telephone', { office: { name: '样例', phone: '无' } }],
  ])('takes not %s', async (_what, change) => {
    expect(await refusalOf(world, KeepService, { ...told, ...change }, operator)).toBe('malformed')
  })

  test('changed by two at once: the second is refused', async () => {
    await ask(world, KeepService, told, operator)
    const other = () => ask(world, KeepService, told, operator)
    const slow = interrupt(world, puts('settings'), other)
    expect(await refusalOf(slow, KeepService, told, operator)).toBe('moved-on')
  })
})

describe('templates', () => {
  test('that were set are what reminders go out by, and what the phone asks leave for', async () => {
    const told = { correction: '', result: 'sample-result-2', payment: '' }
    expect(await ask(world, ShowTemplates, {}, operator)).toEqual({ ...told, result: '' })
    await ask(world, KeepTemplates, told, operator)
    expect((await ask(world, ShowService, {})).templates).toEqual(['sample-result-2'])
    await openRound(world)
    const contact = await signInContact(world)
    const { claim } = await reviewedClaim(
      world,
      'madrid-trademark',
      [marks('1811111')],
      contact,
      office,
    )
    await step(world, ApproveClaim, claim, office.city, { amount: 1_000_000 })
    await deliverOutbox(world.ports)
    expect(world.ports.wechat.reminders).toMatchObject([
      { template: 'result', templateId: 'sample-result-2' },
    ])
    expect(await lastLine()).toMatchObject({ what: 'keep-templates', from: null, to: told })
  })
})

describe('a year’s holidays', () => {
  test('are shown as they were imported; before, they are said to be missing', async () => {
    const none = { year: 2026, imported: false, holidays: [], workdays: [] }
    expect(await ask(world, ShowCalendar, { year: 2026 }, office.county)).toEqual(none)
    const days = { year: 2026, holidays: ['2026-01-01'], workdays: ['2026-10-10'] }
    await ask(world, ImportCalendar, days, operator)
    expect(await ask(world, ShowCalendar, { year: 2026 }, office.county)).toEqual({
      ...days,
      imported: true,
    })
  })
})

describe('the journal', () => {
  test('is read page by page, the newest first, and names no person’s id', async () => {
    for (let days = 1; days <= 25; days += 1) {
      const rules = { twoPairsAbove: 0, returnDays: days, publicationDays: 5 }
      await ask(world, KeepRules, rules, operator)
    }
    const first = await ask(world, ListJournal, { year: 2026 }, operator)
    const rest = await ask(world, ListJournal, { year: 2026, after: first.next }, operator)
    const days = [...first.lines, ...rest.lines].map(
      ({ to }) => (to as { returnDays: number }).returnDays,
    )
    expect(days).toEqual(Array.from({ length: 25 }, (_, at) => 25 - at))
    expect(rest.next).toBeUndefined()
    expect(JSON.stringify(first)).not.toContain(operator.person)
    expect((await ask(world, ListJournal, { year: 2025 }, operator)).lines).toEqual([])
  })
})
