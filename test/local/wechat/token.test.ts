import { account, answerOf, goodMessage, openWechat, type Wechat } from './open-wechat'

let wechat: Wechat
beforeEach(() => void (wechat = openWechat()))
afterEach(() => wechat.close())

const HOUR = 3_600_000
const asked = { grant_type: 'client_credential', ...account }

describe('the stable token of the stand-in', () => {
  test('is the same until it expires', async () => {
    const first = await wechat.giveToken()
    wechat.pass(2 * HOUR - 1)
    expect(await wechat.giveToken()).toBe(first)
  })

  test('is the same for two who ask at the same moment', async () => {
    const [first, second] = await Promise.all([wechat.giveToken(), wechat.giveToken()])
    expect(first).toBe(second)
  })

  test('says how many seconds are left', async () => {
    await wechat.giveToken()
    wechat.pass(HOUR)
    const answer = await wechat.post('/cgi-bin/stable_token', asked)
    expect(await answerOf(answer)).toMatchObject({ expires_in: 3600 })
  })

  test('expires after two hours', async () => {
    const token = await wechat.giveToken()
    wechat.pass(2 * HOUR)
    expect(await answerOf(await wechat.send(goodMessage, token))).toMatchObject({ errcode: 42001 })
    expect(await wechat.giveToken()).not.toBe(token)
  })

  test('ends when somebody forces another', async () => {
    const token = await wechat.giveToken()
    await wechat.giveToken({ force_refresh: true })
    expect(await answerOf(await wechat.send(goodMessage, token))).toMatchObject({ errcode: 40001 })
  })

  test.each([
    ['made-up', 40001],
    ['', 41001],
  ])('is not %j', async (token, errcode) => {
    expect(await answerOf(await wechat.send(goodMessage, token))).toMatchObject({ errcode })
  })

  test('has no place in the body', async () => {
    const token = await wechat.giveToken()
    const answer = await wechat.send({ ...goodMessage, access_token: token }, token)
    expect(await answerOf(answer)).toMatchObject({ errcode: 47001 })
  })

  test.each([
    [{ grant_type: 'password' }, 40002],
    [{ appid: 'wx-other' }, 40013],
    [{ secret: 'guessed' }, 40125],
  ])('is not given for %j', async (wrong, errcode) => {
    const answer = await wechat.post('/cgi-bin/stable_token', { ...asked, ...wrong })
    expect(await answerOf(answer)).toMatchObject({ errcode })
  })
})

describe('a call to the stand-in', () => {
  test('without its length is refused', async () => {
    const body = JSON.stringify(asked)
    const answer = await wechat.request('/api/cgi-bin/stable_token', { method: 'POST', body })
    expect(answer.status).toBe(412)
  })

  test.each(['not json', '[]', 'null', ''])('with the body %j is no call', async (body) => {
    const answer = await wechat.post('/cgi-bin/stable_token', body)
    expect(await answerOf(answer)).toMatchObject({ errcode: 47001 })
  })

  test('to an address that WeChat has not is told so', async () => {
    expect(await answerOf(await wechat.request('/api/wxa/unheard'))).toMatchObject({
      errcode: 40066,
    })
  })
})
