import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { javaIsHere, startDynamo, type DynamoLocal } from '../dynamo-local'
import { organisation } from '../cloudfunctions/sample'
import { buildFunctions, settings } from './lambda/build-functions'
import { sent } from './lambda/events'
import { openFarTable } from './lambda/far-table'
import { openLambda, type Answer } from './lambda/open-lambda'

jest.setTimeout(60_000)
const here = javaIsHere() ? describe : describe.skip

/** WeChat's login, and no more of it. */
const openLogin = async () => {
  const server = createServer((from, to) => {
    const code = new URL(from.url ?? '', 'http://wechat').searchParams.get('js_code')
    to.end(JSON.stringify({ openid: `openid-${code}`, session_key: 'sample' }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { server, base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

const json = ({ statusCode, body }: Answer) => {
  if (statusCode !== 200) throw new Error(`${statusCode} ${body}`)
  return JSON.parse(body)
}

here('functions as they are built, on DynamoDB', () => {
  let dynamo: DynamoLocal
  let far: Awaited<ReturnType<typeof openFarTable>>
  let login: { readonly server: Server; readonly base: string }
  let doors: Record<'public' | 'applicant', ReturnType<typeof openLambda>>
  let bearer: Record<string, string>

  beforeAll(async () => {
    const functions = await buildFunctions('public', 'applicant')
    dynamo = await startDynamo()
    const client = dynamo.connect()
    const TABLE_NAME = await dynamo.freshTable(client)
    const { port } = (await client.config.endpoint?.()) ?? {}
    client.destroy()
    far = await openFarTable(port ?? 0)
    login = await openLogin()
    const env = {
      ...settings,
      TABLE_NAME,
      WECHAT_BASE: login.base,
      AWS_ENDPOINT_URL_DYNAMODB: far.endpoint,
    }
    const open = (name: string) =>
      openLambda({ folder: path.join(functions, name), env, seconds: 8 })
    doors = { public: open('public'), applicant: open('applicant') }
    const { token } = json(await doors.public.invoke(sent('sign-in', { code: 'one' })))
    bearer = { authorization: `Bearer ${token}` }
    json(await doors.applicant.invoke(sent('keep-applicant', { profile: organisation(1) }, bearer)))
  }, 120_000)
  afterAll(async () => {
    for (const door of Object.values(doors ?? {})) door.kill()
    far?.close()
    login?.server.close()
    await dynamo?.stop()
  })
  afterEach(() => far.turn('fair'))

  const draft = (request: string) =>
    doors.applicant.invoke(
      sent('start-claim', { item: 'gi-product' }, { ...bearer, 'idempotency-key': request }),
    )
  const drafts = async (): Promise<readonly string[]> => {
    const { claims } = json(await doors.applicant.invoke(sent('list-claims', {}, bearer)))
    return (claims as readonly { claim: string }[]).map(({ claim }) => claim)
  }

  test('a session that one function began, another knows; each is a process of its own', async () => {
    const me = json(await doors.applicant.invoke(sent('who-am-i', {}, bearer)))
    expect(me).toMatchObject({ applicants: [{ name: organisation(1).name }] })
    expect([doors.public.starts(), doors.applicant.starts()]).toEqual([1, 1])
  })

  test('a reply that the network lost is asked for again, and the draft is made once', async () => {
    const before = await drafts()
    far.turn('reply-lost')
    const { claim } = json(await draft('sample-lost-1'))
    expect(await drafts()).toEqual([claim, ...before])
  })

  test('a function that is killed after its transaction, and asked again, has made one draft', async () => {
    const before = await drafts()
    far.turn('reply-lost', () => doors.applicant.kill())
    expect((await draft('sample-killed-1')).statusCode).toBe(503)
    const { claim } = json(await draft('sample-killed-1'))
    expect(await drafts()).toEqual([claim, ...before])
  })

  test('a table that does not answer is told within the gateway’s time; then all is as before', async () => {
    const before = await drafts()
    far.turn('silent')
    const since = Date.now()
    const answer = await draft('sample-silent-1')
    expect([500, 503]).toContain(answer.statusCode)
    expect(answer.body).not.toMatch(/127\.0\.0\.1|ECONN|at .*\.js|TimeoutError/)
    expect(Date.now() - since).toBeLessThan(10_000)
    far.turn('fair')
    expect(await drafts()).toEqual(before)
    json(await draft('sample-silent-1'))
    expect(await drafts()).toHaveLength(before.length + 1)
  })

  test('a function that runs out of time is ended, and the next one starts anew', async () => {
    const starts = doors.applicant.starts()
    far.turn('replies-lost')
    const answers = [await draft('sample-slow-1')]
    far.turn('fair')
    answers.push(await draft('sample-slow-1'))
    expect([500, 503]).toContain(answers[0]?.statusCode)
    expect(answers[1]?.statusCode).toBe(200)
    expect(doors.applicant.starts()).toBeGreaterThanOrEqual(starts)
  })
})
