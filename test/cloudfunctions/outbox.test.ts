import { deliveryKey, outboxKey } from '../../cloudfunctions/keys'
import { deliverOutbox } from '../../cloudfunctions/notices/deliver-outbox'
import { OutboxRow, rowOf } from '../../cloudfunctions/rows'
import { ListNotices } from '../../contract/list-notices'
import { ReadNotice } from '../../contract/read-notice'
import { RejectClaim } from '../../contract/reject-claim'
import { WhoAmI } from '../../contract/who-am-i'
import { approve, reviewedClaim, step } from './make-claim'
import { openOffice, openRound, signInContact, type Contact, type Office } from './people'
import { entry } from './sample'
import { ask, refusalOf } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

let world: World
let office: Office
let contact: Contact
let claim: string
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  contact = await signInContact(world)
  claim = await approved('样例公告1号')
})
afterEach(() => world.close())

/** A claim whose result waits in the outbox. */
const approved = async (number: string): Promise<string> => {
  const made = await reviewedClaim(world, 'gi-product', [entry({}, number)], contact, office)
  await approve(world, made.claim, 20_000_000, office)
  return made.claim
}

const reminders = () => world.ports.wechat.reminders

const outbox = async () => {
  const { rows } = await world.ports.table.query({ partition: outboxKey('').partition })
  return rows.map(({ fields }) => OutboxRow.parse(fields))
}

/** How the sending of each message of a claim ended. */
const outcomes = async (of = claim): Promise<unknown[]> => {
  const { partition, sort: prefix } = deliveryKey(of, '')
  const { rows } = await world.ports.table.query({ partition, prefix })
  return rows.map(({ fields }) => fields['outcome'])
}

describe('a reminder', () => {
  test('that WeChat took is sent once and recorded', async () => {
    await deliverOutbox(world.ports)
    await deliverOutbox(world.ports)
    expect(reminders()).toHaveLength(1)
    expect([await outbox(), await outcomes()]).toEqual([[], ['sent']])
  })

  test('that met a passing fault waits, longer each time, and is sent later', async () => {
    world.ports.wechat.answer(() => ({ kind: 'again', code: -1 }))
    const waits: number[] = []
    for (let tries = 0; tries < 3; tries += 1) {
      await deliverOutbox(world.ports)
      const [row] = await outbox()
      const wait = (row?.due ?? 0) - world.ports.clock.now()
      waits.push(wait)
      world.pass(wait - 1)
      expect(await deliverOutbox(world.ports)).toBe(0)
      world.pass(1)
    }
    expect(waits).toEqual([30_000, 60_000, 120_000])
    world.ports.wechat.answer(() => ({ kind: 'sent' }))
    await deliverOutbox(world.ports)
    expect(reminders()).toHaveLength(4)
    expect([await outbox(), await outcomes()]).toEqual([[], ['sent']])
  })

  test('that meets passing faults for ever is given up after eight tries', async () => {
    world.ports.wechat.answer(() => ({ kind: 'again', code: -1 }))
    for (let tries = 0; tries < 12; tries += 1) {
      await deliverOutbox(world.ports)
      world.pass(61 * MINUTE)
    }
    expect(reminders()).toHaveLength(8)
    expect([await outbox(), await outcomes()]).toEqual([[], ['given-up']])
  })

  test('that is finally refused stays in the inbox alone, and that is recorded', async () => {
    world.ports.wechat.answer(() => ({ kind: 'refused', code: 43101 }))
    await deliverOutbox(world.ports)
    world.pass(61 * MINUTE)
    await deliverOutbox(world.ports)
    expect([reminders().length, await outbox(), await outcomes()]).toEqual([1, [], ['refused']])
    world.at('2026-06-01T04:01:00Z')
    const { notices } = await ask(world, ListNotices, {}, contact)
    expect(notices[0]).toMatchObject({ claim, state: 'approved' })
  })

  test('that was answered by silence was perhaps sent, and is not sent again', async () => {
    world.ports.wechat.answer(() => ({ kind: 'perhaps' }))
    await deliverOutbox(world.ports)
    world.pass(61 * MINUTE)
    await deliverOutbox(world.ports)
    expect([reminders().length, await outbox(), await outcomes()]).toEqual([1, [], ['perhaps']])
  })

  test('whose notifier died while it was sent was perhaps sent, two minutes later', async () => {
    world.ports.wechat.answer(() => Promise.reject(new Error('the machine went away')))
    await deliverOutbox(world.ports)
    expect(world.lines.at(-1)).toContain('the machine went away')
    world.ports.wechat.answer(() => ({ kind: 'sent' }))
    world.pass(2 * MINUTE - 1)
    expect(await deliverOutbox(world.ports)).toBe(0)
    world.pass(1)
    await deliverOutbox(world.ports)
    expect([reminders().length, await outbox(), await outcomes()]).toEqual([1, [], ['perhaps']])
  })

  test('is sent once where five notifiers run at once', async () => {
    const other = await approved('样例公告2号')
    await Promise.all(Array.from({ length: 5 }, () => deliverOutbox(world.ports)))
    expect(reminders().map((reminder) => reminder.claim)).toEqual([claim, other])
    expect([await outcomes(claim), await outcomes(other)]).toEqual([['sent'], ['sent']])
  })

  test('is not held up by a hundred others that wait for their turn', async () => {
    const [row] = await outbox()
    if (!row) throw new Error('nothing waits')
    const later = world.ports.clock.now() + 61 * MINUTE
    const writes = Array.from({ length: 100 }, (_, n) => {
      const message = `2026-01-01#${String(n).padStart(3, '0')}`
      return {
        kind: 'put',
        row: rowOf(outboxKey(message), { ...row, message, due: later }),
      } as const
    })
    await world.ports.table.transact(writes, crypto.randomUUID())
    expect(await deliverOutbox(world.ports)).toBe(1)
    expect(reminders().map((reminder) => reminder.claim)).toEqual([claim])
  })

  test('that nobody can read is a fault, and holds up no other', async () => {
    const broken = rowOf(outboxKey('2026-01-01'), { state: 'waiting', due: 0 })
    await world.ports.table.transact([{ kind: 'put', row: broken }], crypto.randomUUID())
    await deliverOutbox(world.ports)
    expect(reminders().map((reminder) => reminder.claim)).toEqual([claim])
    expect(world.lines.filter((line) => line.includes('ZodError'))).toHaveLength(1)
  })

  test('to somebody who is no longer there is refused, not a fault', async () => {
    const key = { partition: `person#${contact.person}`, sort: 'person' }
    await world.ports.table.transact([{ kind: 'remove', key }], crypto.randomUUID())
    await deliverOutbox(world.ports)
    expect([reminders().length, await outcomes()]).toEqual([0, ['refused']])
  })

  test('of a refusal says where to read why, and the inbox says why', async () => {
    const made = await reviewedClaim(world, 'gi-product', [entry({}, '3')], contact, office)
    await step(world, RejectClaim, made.claim, office.city, { why: '公告已被撤销' })
    await deliverOutbox(world.ports)
    const note = '未获批准，请看原因'
    expect(reminders().at(-1)).toMatchObject({ claim: made.claim, state: '未通过', note })
  })
})

describe('a notice', () => {
  test('is read once it was marked, and counts no longer', async () => {
    const before = (await ask(world, WhoAmI, {}, contact)).unread
    const { notices } = await ask(world, ListNotices, {}, contact)
    const notice = notices[0]?.notice ?? ''
    await ask(world, ReadNotice, { notice }, contact)
    expect((await ask(world, WhoAmI, {}, contact)).unread).toBe(before - 1)
    expect((await ask(world, ListNotices, {}, contact)).notices[0]?.read).toBe(true)
  })

  test("of another's inbox is not found", async () => {
    const { notices } = await ask(world, ListNotices, {}, contact)
    const other = await signInContact(world)
    const told = { notice: notices[0]?.notice ?? '' }
    expect(await refusalOf(world, ReadNotice, told, other)).toBe('not-found')
  })

  test('is found on its page: twenty each, newest first, none twice', async () => {
    for (let n = 2; n < 9; n += 1) await approved(`样例公告${n}号`)
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await ask(world, ListNotices, after ? { after } : {}, contact)
      expect(page.notices.length).toBeLessThanOrEqual(20)
      seen.push(...page.notices.map(({ at }) => at))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(24)
    expect(seen).toEqual([...new Set(seen)].sort().reverse())
    const forged = { after: 'AAAAAAAAAAAAAAAAAAAA' }
    expect(await refusalOf(world, ListNotices, forged, contact)).toBe('malformed')
  })
})
