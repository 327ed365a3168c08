import { answerOf, openWechat, type Wechat } from './open-wechat'

let wechat: Wechat
beforeEach(() => void (wechat = openWechat()))
afterEach(() => wechat.close())

const MINUTE = 60_000

describe('a login code of the stand-in', () => {
  test('names its person', async () => {
    const answer = await wechat.redeem(await wechat.issueCode('sample-contact-1'))
    expect(await answerOf(answer)).toMatchObject({ openid: 'sample-contact-1' })
  })

  test('is answered as plain text', async () => {
    const answer = await wechat.redeem(await wechat.issueCode('sample-contact-1'))
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/)
  })

  test('works once', async () => {
    const code = await wechat.issueCode('sample-contact-1')
    await wechat.redeem(code)
    expect(await answerOf(await wechat.redeem(code))).toMatchObject({ errcode: 40163 })
  })

  test('works once even when two ask at the same moment', async () => {
    const code = await wechat.issueCode('sample-contact-1')
    const answers = await Promise.all([wechat.redeem(code), wechat.redeem(code)])
    const told = await Promise.all(answers.map(answerOf))
    expect(told.filter(({ openid }) => openid !== undefined)).toHaveLength(1)
  })

  test('works just before five minutes are over', async () => {
    const code = await wechat.issueCode('sample-contact-1')
    wechat.pass(5 * MINUTE - 1)
    expect(await answerOf(await wechat.redeem(code))).toMatchObject({ openid: 'sample-contact-1' })
  })

  test('is invalid after five minutes', async () => {
    const code = await wechat.issueCode('sample-contact-1')
    wechat.pass(5 * MINUTE)
    expect(await answerOf(await wechat.redeem(code))).toMatchObject({ errcode: 40029 })
  })

  test('that nobody issued is invalid, and the message ends in a request id', async () => {
    const { errcode, errmsg } = await answerOf(await wechat.redeem('made-up'))
    expect(errcode).toBe(40029)
    expect(errmsg).toMatch(/^invalid code rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/)
  })

  test.each([
    [{ appid: 'wx-other' }, 40013],
    [{ secret: 'guessed' }, 40125],
    [{ grant_type: 'password' }, 40002],
    [{ js_code: '' }, 41008],
  ])('is not told for %j', async (wrong, errcode) => {
    const code = await wechat.issueCode('sample-contact-1')
    expect(await answerOf(await wechat.redeem(code, wrong))).toMatchObject({ errcode })
  })

  test('is asked for by GET', async () => {
    expect(await answerOf(await wechat.post('/sns/jscode2session', {}))).toMatchObject({
      errcode: 43001,
    })
  })
})
