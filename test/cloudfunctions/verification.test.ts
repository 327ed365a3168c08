import { withLicence } from '../../cloudfunctions/applicants/verification'
import { changeWrites } from '../../cloudfunctions/applicants/waiting-writes'
import { applicantKey } from '../../cloudfunctions/keys'
import { deliverOutbox } from '../../cloudfunctions/notices/deliver-outbox'
import { ApplicantRow, read, rowOf } from '../../cloudfunctions/rows'
import { ApproveClaim } from '../../contract/approve-claim'
import { InviteLicence } from '../../contract/invite-licence'
import { KeepApplicant } from '../../contract/keep-applicant'
import { ListNotices } from '../../contract/list-notices'
import { SettleVerification } from '../../contract/settle-verification'
import { ShowVerification } from '../../contract/show-verification'
import { WhoAmI } from '../../contract/who-am-i'
import { openRegistry, register, type Registry } from './licence-scene'
import { bringToCity, draftClaim, step, submit } from './make-claim'
import { givePost, signIn } from './people'
import { readJournal } from './read-journal'
import { entry, individual } from './sample'
import { ask, refusalOf } from './send'

let scene: Registry
beforeEach(async () => {
  scene = await openRegistry()
})
afterEach(() => scene.world.close())

const stateNow = async () =>
  (await ask(scene.world, WhoAmI, {}, scene.contact)).applicants[0]?.verification
const told = async () =>
  (await ask(scene.world, ListNotices, {}, scene.contact)).notices.map(({ event }) => event)
const refusalOfApproving = async () => {
  const { world, office, contact } = scene
  const draft = await draftClaim(world, 'gi-product', [entry({}, '样例公告9号')], contact)
  const { claim } = await submit(world, draft, contact)
  const { version } = (await bringToCity(world, claim, office)).claim
  const granting = { claim, version, amount: 20_000_000 }
  return refusalOf(world, ApproveClaim, granting, office.city)
}

describe('a new organisation', () => {
  test('is asked for its licence, and waits once it gave it', async () => {
    expect(await stateNow()).toEqual({ state: 'missing' })
    expect(await scene.waiting()).toEqual([])
    expect((await scene.give()).verification).toEqual({ state: 'waiting' })
    expect(await scene.waiting()).toMatchObject([
      { applicant: scene.applicant, name: scene.contact.profile.name, county: '海州区' },
    ])
  })

  test('hands in and is reviewed meanwhile, and is granted nothing before it is verified', async () => {
    expect(await refusalOfApproving()).toBe('not-verified')
    await scene.give()
    await scene.settle()
    expect(await stateNow()).toEqual({ state: 'confirmed' })
    const { world, office } = scene
    const { claims } = await queueOf()
    await step(world, ApproveClaim, claims[0] ?? '', office.city, { amount: 20_000_000 })
  })

  test('that was kept before licences were asked for is taken as verified', async () => {
    const { table } = scene.world.ports
    const key = applicantKey(scene.applicant)
    const { verification: _, ...before } = (await table.get(key))?.fields ?? {}
    const put = { kind: 'put', row: rowOf(key, before) } as const
    await table.transact([put], crypto.randomUUID())
    expect(await stateNow()).toBeUndefined()
    expect(await refusalOfApproving()).toBeUndefined()
  })

  test('is seen by its own county and the city, by no other', async () => {
    await scene.give()
    const { world, office, applicant } = scene
    expect(await scene.waiting(office.city)).toHaveLength(1)
    expect(await scene.waiting(office.other)).toEqual([])
    expect(await refusalOf(world, ShowVerification, { applicant }, office.other)).toBe('not-found')
  })

  test('of a person nothing is asked', async () => {
    const person = await signIn(scene.world, 'inventor')
    const kept = await ask(scene.world, KeepApplicant, { profile: individual(4) }, person)
    expect(kept.verification).toBeUndefined()
    const told = { type: 'image/jpeg', size: 10 } as const
    expect(await refusalOf(scene.world, InviteLicence, told, person)).toBe('moved-on')
  })
})

const queueOf = async () => {
  const { rows } = await scene.world.ports.table.walk({})
  return {
    claims: rows
      .filter(({ partition, sort }) => partition.startsWith('claim#') && sort === 'claim')
      .map(({ fields }) => String(fields['claim'])),
  }
}

describe('settled', () => {
  test('for it, its contact is told in the inbox and by WeChat, and the journal keeps it', async () => {
    await scene.give()
    await scene.settle()
    expect(await told()).toEqual(['verified'])
    await deliverOutbox(scene.world.ports)
    expect(scene.world.ports.wechat.reminders).toMatchObject([
      { template: 'result', state: '已核验', note: '单位核验已通过' },
    ])
    expect((await readJournal(scene.world)).at(-1)).toMatchObject({
      what: 'settle-verification',
      to: { title: scene.contact.profile.name, outcome: 'confirm' },
    })
    expect(await scene.waiting()).toEqual([])
  })

  test('against it, he reads why, and may give another licence', async () => {
    await scene.give()
    await scene.settle('样例：照片看不清')
    expect(await stateNow()).toEqual({ state: 'refused', why: '样例：照片看不清' })
    const { notices } = await ask(scene.world, ListNotices, {}, scene.contact)
    expect(notices[0]).toMatchObject({
      event: 'not-verified',
      body: expect.stringContaining('样例：照片看不清'),
    })
    expect(await refusalOfApproving()).toBe('not-verified')
    await scene.give()
    expect(await scene.waiting()).toHaveLength(1)
  })

  test('only as it was looked at: what was changed meanwhile is looked at again', async () => {
    await scene.give()
    const { version } = await scene.shown()
    const { world, contact, applicant, office } = scene
    const profile = { ...contact.profile, name: '样例改名有限公司' }
    await ask(world, KeepApplicant, { applicant, profile }, contact)
    const told = { applicant, version }
    expect(await refusalOf(world, SettleVerification, told, office.county)).toBe('moved-on')
    expect(await scene.waiting()).toMatchObject([{ name: '样例改名有限公司' }])
  })

  test('once: the second at the same desk is told that it moved on', async () => {
    await scene.give()
    const { version } = await scene.shown()
    await scene.settle()
    const told = { applicant: scene.applicant, version }
    const { world, office } = scene
    expect(await refusalOf(world, SettleVerification, told, office.city)).toBe('moved-on')
  })

  test('never by somebody who acts for the organisation', async () => {
    await scene.give()
    const { world, contact, applicant } = scene
    await givePost(world, contact.person, { kind: 'city-reviewer' }, '样例')
    const told = { applicant, version: 2 }
    expect(await refusalOf(world, SettleVerification, told, contact)).toBe('own-organisation')
  })
})

describe('changed later', () => {
  const change = (part: object) => {
    const { world, contact, applicant } = scene
    return ask(
      world,
      KeepApplicant,
      { applicant, profile: { ...contact.profile, ...part } },
      contact,
    )
  }

  test('telephone and account change nothing; another name wants its licence', async () => {
    await scene.give()
    await scene.settle()
    expect((await change({ phone: '13900001111' })).verification).toEqual({ state: 'confirmed' })
    expect((await change({ name: '样例改名有限公司' })).verification).toEqual({ state: 'missing' })
  })

  test('what was refused for a wrong name waits again once the name is mended', async () => {
    await scene.give()
    await scene.settle('样例：名称与执照不一致')
    expect((await change({ name: '样例更正有限公司' })).verification).toEqual({ state: 'waiting' })
    expect(await scene.waiting()).toMatchObject([{ name: '样例更正有限公司' }])
  })

  test('in another county, that county sees it', async () => {
    await scene.give()
    await change({ county: '东海县' })
    expect(await scene.waiting()).toEqual([])
    expect(await scene.waiting(scene.office.other)).toHaveLength(1)
  })
})

test('of many that wait, whoever waits longest comes first, page by page', async () => {
  const { table } = scene.world.ports
  for (let n = 0; n < 21; n += 1) {
    const { applicant } = await register(scene.world)
    const row = await read(table, applicantKey(applicant), ApplicantRow)
    if (!row) throw new Error('nobody registered')
    // How a licence comes is tried above.
    const at = `2026-06-02T00:00:${String(59 - n)}.000Z`
    const after = withLicence(row, { under: applicant, evidence: 'licence' }, at)
    await table.transact(changeWrites(row, after), crypto.randomUUID())
  }
  const waiting = await scene.waiting()
  expect(waiting).toHaveLength(20)
  expect(waiting.map(({ at }) => at)).toEqual(waiting.map(({ at }) => at).sort())
})
