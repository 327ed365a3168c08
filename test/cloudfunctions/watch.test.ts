import { measure } from '../../cloudfunctions/watch/measure'
import { tellFigures } from '../../cloudfunctions/adapters/tell-figures'
import { deliverOutbox } from '../../cloudfunctions/notices/deliver-outbox'
import { openLog } from '../../cloudfunctions/adapters/log'
import { CloseRound } from '../../contract/close-round'
import { InspectClaim } from '../../contract/inspect-claim'
import { ShowService } from '../../contract/show-service'
import { StartClaim } from '../../contract/start-claim'
import { WatchService } from '../../contract/watch-service'
import { approve, bringToCity, reviewedClaim, sendPhoto, submitClaim } from './make-claim'
import { openOffice, openRound, signInContact, signInReviewer } from './people'
import { marks } from './sample'
import { ask, refusalOf } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

let world: World
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
})
afterEach(() => world.close())

const WAN = 1_000_000

describe('how the service stands', () => {
  test('is nothing where nothing was done', async () => {
    expect(await measure(world.ports)).toEqual({
      outboxWaiting: 0,
      outboxLagSeconds: 0,
      readingWaiting: 0,
      readingLagSeconds: 0,
      claims: {},
      claimsWaiting: 0,
      claimLagSeconds: 0,
    })
  })

  test('tells claims by state, and for how long the oldest has waited at the office', async () => {
    const office = await openOffice(world)
    const contact = await signInContact(world)
    const { claim } = await submitClaim(world, 'madrid-trademark', [marks('1000001')], contact)
    world.pass(3 * MINUTE)
    await submitClaim(world, 'madrid-trademark', [marks('1000002')], await signInContact(world))
    const figures = await measure(world.ports)
    expect(figures).toMatchObject({ claims: { submitted: 2 }, claimsWaiting: 2 })
    expect(figures.claimLagSeconds).toBeGreaterThanOrEqual(180)
    expect(figures.claimLagSeconds).toBeLessThan(190)
    await bringToCity(world, claim, office)
    expect((await measure(world.ports)).claims).toMatchObject({ submitted: 1, reviewed: 1 })
  })

  test('tells of claims that wait though their round is closed', async () => {
    const { round } = await submitClaim(
      world,
      'madrid-trademark',
      [marks('1000005')],
      await signInContact(world),
    )
    const operator = await signInReviewer(world, 'operator', { kind: 'operator' })
    await ask(world, CloseRound, { round: round ?? '' }, operator)
    expect(await measure(world.ports)).toMatchObject({ claims: { submitted: 1 }, claimsWaiting: 1 })
  })

  test('tells how long a message has waited to be sent, until it is', async () => {
    const office = await openOffice(world)
    const contact = await signInContact(world)
    const { claim } = await reviewedClaim(
      world,
      'madrid-trademark',
      [marks('1000003')],
      contact,
      office,
    )
    await approve(world, claim, WAN, office)
    world.pass(MINUTE)
    expect(await measure(world.ports)).toMatchObject({ outboxWaiting: 1, outboxLagSeconds: 60 })
    await deliverOutbox(world.ports)
    expect(await measure(world.ports)).toMatchObject({ outboxWaiting: 0, outboxLagSeconds: 0 })
  })

  test('tells how long a photo has waited to be read', async () => {
    const contact = await signInContact(world)
    const { claim } = await ask(world, StartClaim, { item: 'gi-product' }, contact)
    await sendPhoto(world, claim, 'announcement', contact)
    world.pass(2 * MINUTE)
    const { readingWaiting, readingLagSeconds } = await measure(world.ports)
    expect(readingWaiting).toBe(1)
    expect(readingLagSeconds).toBeGreaterThanOrEqual(120)
  })
})

test('an operator is told the same figures, and when they were taken', async () => {
  const operator = await signInReviewer(world, 'operator', { kind: 'operator' })
  await submitClaim(world, 'madrid-trademark', [marks('1000004')], await signInContact(world))
  const { at, figures } = await ask(world, WatchService, {}, operator)
  expect(Date.parse(at)).toBe(world.ports.clock.now())
  expect(figures).toEqual(await measure(world.ports))
  expect(figures.claims).toEqual({ submitted: 1 })
})

/** The one line that a piece of work wrote, as CloudWatch finds it. */
const written = (work: () => void) => {
  const lines: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  work()
  spy.mockRestore()
  return JSON.parse(lines.join(''))
}

test('figures are written as CloudWatch reads them', () => {
  const told = written(() =>
    tellFigures('zhihui', { outboxLagSeconds: 7, outboxWaiting: 2, claims: { submitted: 3 } }),
  )
  expect(told).toMatchObject({
    service: 'zhihui',
    outboxLagSeconds: 7,
    outboxWaiting: 2,
    claimsSubmitted: 3,
  })
  expect(told._aws.CloudWatchMetrics).toEqual([
    {
      Namespace: 'zhihui',
      Dimensions: [['service']],
      Metrics: [
        { Name: 'outboxLagSeconds', Unit: 'Seconds' },
        { Name: 'outboxWaiting', Unit: 'Count' },
        { Name: 'claimsSubmitted', Unit: 'Count' },
      ],
    },
  ])
})

describe('a request', () => {
  test('is one line of the log, under the id that its answer carries', async () => {
    const platform = { requestContext: { requestId: 'sample-request' } }
    const told = { method: 'POST', body: '{}' }
    const answer = await world.app.request('/api/show-service', told, platform)
    expect(answer.headers.get('x-request-id')).toBe('sample-request')
    expect(world.lines.map((line) => JSON.parse(line))).toEqual([
      {
        what: 'answered',
        request: 'sample-request',
        deed: 'show-service',
        status: 200,
        ms: expect.any(Number),
      },
    ])
  })

  test('that is refused says why in its line', async () => {
    const contact = await signInContact(world)
    await refusalOf(world, InspectClaim, { claim: 'nowhere' }, contact)
    expect(JSON.parse(world.lines.at(-1) ?? '')).toMatchObject({
      refused: 'not-allowed',
      status: 403,
    })
  })

  test('that fails is one line too, a fault’s', async () => {
    Object.assign(world.ports.table, { get: () => Promise.reject(new Error('no disk')) })
    const told = { method: 'POST', body: '{}' }
    const answer = await world.app.request('/api/show-service', told)
    expect(answer.status).toBe(500)
    const lines = world.lines.map((line) => JSON.parse(line))
    expect(lines.filter(({ request }) => request === answer.headers.get('x-request-id'))).toEqual([
      expect.objectContaining({ what: 'fault' }),
    ])
  })

  test('in the cloud is a line of JSON with its level, its time and its service', () => {
    const told = written(() =>
      openLog('zhihui').info('answered', { request: 'sample', deed: 'show-service', status: 200 }),
    )
    expect(told).toMatchObject({
      level: 'INFO',
      service: 'zhihui',
      message: 'answered',
      deed: 'show-service',
      timestamp: expect.stringMatching(/^\d{4}-/),
    })
  })
})

describe('health and readiness', () => {
  const statusOf = async (path: string) => (await world.app.request(path)).status

  test('the process answers, and so does its table', async () => {
    expect(await statusOf('/api/health')).toBe(200)
    expect(await statusOf('/api/ready')).toBe(200)
    await ask(world, ShowService, {})
  })

  test('without its table it lives and is not ready', async () => {
    Object.assign(world.ports.table, { get: () => Promise.reject(new Error('no disk')) })
    expect(await statusOf('/api/health')).toBe(200)
    expect(await statusOf('/api/ready')).toBe(503)
  })
})
