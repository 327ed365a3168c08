import { defaultTemplates } from '../../../cloudfunctions/adapters/wechat/default-templates'
import { openWechat } from '../../../cloudfunctions/adapters/wechat/wechat'
import type { Reminder, WeChat } from '../../../cloudfunctions/ports/wechat'
import { openTinyWechat, says, type TinyWechat } from './tiny-wechat'

const TOKEN = '/cgi-bin/stable_token'
const SEND = '/cgi-bin/message/subscribe/send'
const LOGIN = '/sns/jscode2session'

let tiny: TinyWechat
let wechat: WeChat
beforeEach(async () => {
  tiny = await openTinyWechat()
  wechat = openWechat({
    base: tiny.base,
    appid: 'wx-sample',
    secret: 'sample-secret-0123456789',
    miniprogram: 'trial',
    templates: defaultTemplates('template-correction', 'template-result', 'template-payment'),
  })
  tiny.answer(TOKEN, says({ access_token: 'token-1', expires_in: 7200 }))
  tiny.answer(SEND, says({ errcode: 0, errmsg: 'ok', msgid: 1 }))
})
afterEach(() => tiny.stop())

const reminder: Reminder = {
  openid: 'openid-sample',
  template: 'result',
  page: 'pages/claim-view/index?claim=2026-00000000',
  item: '马德里商标国际注册奖励',
  claim: '2026-00000000',
  state: '已批准',
  at: '2026-06-01T16:30:00.000Z',
  note: '批准2万元',
}

describe('a reminder to WeChat', () => {
  test('is sent with the token in the query and a length, and never the secret', async () => {
    expect(await wechat.remind(reminder)).toEqual({ kind: 'sent' })
    const sent = tiny.asked.find(({ path }) => path === SEND)
    expect(sent?.query).toEqual({ access_token: 'token-1' })
    expect(sent?.headers['content-length']).toBe(String(Buffer.byteLength(sent?.body ?? '')))
    expect(sent?.headers['transfer-encoding']).toBeUndefined()
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      touser: 'openid-sample',
      template_id: 'template-result',
      page: reminder.page,
      miniprogram_state: 'trial',
      lang: 'zh_CN',
      data: {
        thing1: { value: reminder.item },
        character_string2: { value: reminder.claim },
        phrase3: { value: '已批准' },
        time4: { value: '2026-06-02 00:30' },
        thing5: { value: '批准2万元' },
      },
    })
    expect(sent?.body).not.toContain('sample-secret')
  })

  test('uses one token for several', async () => {
    for (let n = 0; n < 3; n += 1) await wechat.remind(reminder)
    expect([tiny.count(TOKEN), tiny.count(SEND)]).toEqual([1, 3])
    const [asked] = tiny.asked
    expect(JSON.parse(asked?.body ?? '')).toMatchObject({ force_refresh: false })
  })

  test.each([40001, 40014, 42001])(
    'fetches a token once more at %d, and only once',
    async (code) => {
      tiny.answer(SEND, (response, { query }) => {
        says({ errcode: query['access_token'] === 'token-2' ? 0 : code })(response)
      })
      let tokens = 0
      tiny.answer(TOKEN, (response) => {
        tokens += 1
        says({ access_token: `token-${tokens}` })(response)
      })
      expect(await wechat.remind(reminder)).toEqual({ kind: 'sent' })
      expect([tiny.count(TOKEN), tiny.count(SEND)]).toEqual([2, 2])
    },
  )

  test('is tried again later where the new token is not taken either', async () => {
    tiny.answer(SEND, says({ errcode: 40001, errmsg: 'invalid credential rid: 1' }))
    expect(await wechat.remind(reminder)).toEqual({ kind: 'again', code: 40001 })
    expect([tiny.count(TOKEN), tiny.count(SEND)]).toEqual([2, 2])
  })

  test.each([43101, 47003, 40037, 40003, 41030])('is finally refused by %d', async (code) => {
    tiny.answer(SEND, says({ errcode: code, errmsg: `why rid: ${code}` }))
    expect(await wechat.remind(reminder)).toEqual({ kind: 'refused', code })
  })

  test.each([-1, 45011, 45009])('is tried again later at %d', async (code) => {
    tiny.answer(SEND, says({ errcode: code, errmsg: 'ok' }))
    expect(await wechat.remind(reminder)).toEqual({ kind: 'again', code })
  })

  test.each([500, 502, 412, 429])('is tried again later at HTTP %d', async (status) => {
    tiny.answer(SEND, says({ message: 'no' }, status))
    expect(await wechat.remind(reminder)).toMatchObject({ kind: 'again' })
  })

  test('is judged by its code, whatever its words say', async () => {
    tiny.answer(SEND, says({ errcode: 43101, errmsg: 'ok' }))
    expect(await wechat.remind(reminder)).toMatchObject({ kind: 'refused' })
    tiny.answer(SEND, says({ errcode: 0, errmsg: 'refused', msgid: '12345678901234567890' }))
    expect(await wechat.remind(reminder)).toEqual({ kind: 'sent' })
  })

  test('was perhaps sent where no answer comes in time', async () => {
    tiny.answer(SEND, () => undefined)
    expect(await wechat.remind(reminder)).toEqual({ kind: 'perhaps' })
    expect(tiny.count(SEND)).toBe(1)
  }, 20_000)

  test('was perhaps sent where the answer breaks off or cannot be read', async () => {
    tiny.answer(SEND, (response) => response.destroy())
    expect(await wechat.remind(reminder)).toEqual({ kind: 'perhaps' })
    tiny.answer(SEND, (response) => response.end('<html>'))
    expect(await wechat.remind(reminder)).toEqual({ kind: 'perhaps' })
  })

  test('was not sent where nobody listens, or no token comes', async () => {
    tiny.answer(TOKEN, says({ errcode: 40125, errmsg: 'invalid appsecret' }))
    expect(await wechat.remind(reminder)).toEqual({ kind: 'again', code: -1 })
    await tiny.stop()
    expect(await wechat.remind(reminder)).toEqual({ kind: 'again', code: -1 })
    tiny = await openTinyWechat()
  })
})

describe('a login code', () => {
  test('names who it is, and nothing else is kept', async () => {
    tiny.answer(LOGIN, says({ openid: 'openid-sample', session_key: 'key' }))
    expect(await wechat.identify('code')).toEqual({ kind: 'known', openid: 'openid-sample' })
    expect(tiny.asked[0]?.query).toMatchObject({ js_code: 'code', appid: 'wx-sample' })
  })

  test.each([
    [40029, 'code-invalid'],
    [40163, 'code-invalid'],
    [40226, 'code-invalid'],
    [-1, 'busy'],
    [45011, 'busy'],
    [40125, 'busy'],
  ])('answered by %d is %s', async (errcode, kind) => {
    tiny.answer(LOGIN, says({ errcode }))
    expect(await wechat.identify('code')).toEqual({ kind })
  })

  test('is busy where the answer names nobody, breaks off or is no JSON', async () => {
    for (const answer of [says({}), says({ openid: 7 }), says(null), says({}, 503)]) {
      tiny.answer(LOGIN, answer)
      expect(await wechat.identify('code')).toEqual({ kind: 'busy' })
    }
    tiny.answer(LOGIN, (response) => response.destroy())
    expect(await wechat.identify('code')).toEqual({ kind: 'busy' })
  })
})

describe('a code to sign in by', () => {
  const CODE = '/wxa/getwxacodeunlimit'
  const LINK = '/wxa/generate_urllink'

  test('is a picture and a link with the same scene', async () => {
    tiny.answer(CODE, (response) => {
      response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(Buffer.from([255, 216]))
    })
    tiny.answer(LINK, says({ errcode: 0, url_link: 'https://wechat.test/x' }))
    expect(await wechat.codeFor('scene-1')).toEqual({
      image: 'data:image/jpeg;base64,/9g=',
      link: 'https://wechat.test/x',
    })
    const bodies = tiny.asked.filter(({ path }) => path !== TOKEN).map(({ body }) => body)
    expect(bodies).toEqual(bodies.map(() => expect.stringContaining('scene-1')))
  })

  test('is none where WeChat answers an error in place of the picture', async () => {
    tiny.answer(CODE, says({ errcode: 45009 }))
    tiny.answer(LINK, says({ errcode: 0, url_link: 'https://wechat.test/x' }))
    expect(await wechat.codeFor('scene-1')).toBeUndefined()
  })
})
