import { answerOf, goodMessage, goodValues, openWechat, type Wechat } from './open-wechat'

let wechat: Wechat
beforeEach(() => void (wechat = openWechat()))
afterEach(() => wechat.close())

const phone = async (person: string) => (await wechat.request(`/people/${person}`)).text()
const wish = (receives: string) =>
  wechat.request('/people/sample-contact-1', {
    method: 'POST',
    body: new URLSearchParams({ receives }),
  })

describe('a service message of the stand-in', () => {
  test('lies on the phone of its person with title and fields', async () => {
    await wechat.send(goodMessage)
    const page = await phone('sample-contact-1')
    for (const told of ['申报补正提醒', 'LYG-2026-000001', '待补正', '马德里商标国际注册资助'])
      expect(page).toContain(told)
  })

  test('lies on no other phone', async () => {
    await wechat.send(goodMessage)
    expect(await phone('sample-contact-2')).toContain('还没有服务通知')
  })

  test('shows no markup that came with it', async () => {
    const thing5 = { value: '<b>粗</b>' }
    await wechat.send({ ...goodMessage, data: { ...goodValues, thing5 } })
    expect(await phone('sample-contact-1')).toContain('&lt;b&gt;粗&lt;/b&gt;')
  })

  test('lies above the older ones', async () => {
    await wechat.send(goodMessage)
    wechat.pass(1000)
    const phrase3 = { value: '已批准' }
    await wechat.send({ ...goodMessage, data: { ...goodValues, phrase3 } })
    expect(await phone('sample-contact-1')).toMatch(/已批准[^]*待补正/)
  })

  test('has an id of 64 bits, which JSON would damage', async () => {
    const text = await (await wechat.send(goodMessage)).text()
    const [, id = ''] = /^\{"errcode":0,"errmsg":"ok","msgid":(\d+)\}$/.exec(text) ?? []
    expect(BigInt(id)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER))
    expect(BigInt(id)).toBeLessThan(2n ** 63n)
  })

  test('is refused once the person takes none, and taken again after', async () => {
    await wish('no')
    expect(await answerOf(await wechat.send(goodMessage))).toMatchObject({ errcode: 43101 })
    await wish('yes')
    expect(await answerOf(await wechat.send(goodMessage))).toMatchObject({ errcode: 0 })
  })

  test.each([
    ['a person it does not know', { touser: 'somebody' }, 40003],
    ['a template it does not know', { template_id: 'other' }, 40037],
    ['a page that is not released', { page: 'pages/secret/index' }, 41030],
    ['a page with a leading slash', { page: '/pages/claim-view/index' }, 41030],
  ])('is refused for %s', async (_, wrong, errcode) => {
    const answer = await wechat.send({ ...goodMessage, ...wrong })
    expect(await answerOf(answer)).toMatchObject({ errcode })
  })

  test.each([
    ['thing1', '字'.repeat(21)],
    ['thing1', ''],
    ['thing1', '  '],
    ['thing5', '一行\n又一行'],
    ['character_string2', '编号1'],
    ['character_string2', 'x'.repeat(33)],
    ['phrase3', '一二三四五六'],
    ['phrase3', 'ok'],
    ['time4', '2026-11-22T09:42:00Z'],
  ])('is refused for %s %j, and the key is named', async (key, value) => {
    const data = { ...goodValues, [key]: { value } }
    const { errcode, errmsg } = await answerOf(await wechat.send({ ...goodMessage, data }))
    expect(errcode).toBe(47003)
    expect(errmsg).toMatch(new RegExp(`^argument invalid! data\\.${key}\\.value invalid rid: `))
  })

  test('is refused when a key is missing', async () => {
    const data = { ...goodValues, thing5: undefined }
    const { errmsg } = await answerOf(await wechat.send({ ...goodMessage, data }))
    expect(errmsg).toContain('data.thing5.value')
  })
})
