import { answerOf, goodMessage, openWechat, type Wechat } from './open-wechat'

let wechat: Wechat
let token: string
beforeEach(async () => {
  wechat = openWechat()
  token = await wechat.giveToken()
})
afterEach(() => wechat.close())

const fare = (mood: string) =>
  wechat.request('/mood', { method: 'POST', body: new URLSearchParams({ mood }) })
const phone = async () => (await wechat.request('/people/sample-contact-1')).text()
const lead = async () => (await wechat.request('/')).text()

describe('how WeChat fares', () => {
  test('is well, until the page is told otherwise', async () => {
    expect(await lead()).toContain('微信此刻：正常')
    await fare('busy')
    expect(await lead()).toContain('微信此刻：系统繁忙')
  })

  test('what is no mood changes nothing', async () => {
    await fare('furious')
    expect(await lead()).toContain('微信此刻：正常')
  })

  test('busy, it says so and takes no message', async () => {
    await fare('busy')
    expect(await answerOf(await wechat.send(goodMessage, token))).toMatchObject({ errcode: -1 })
    expect(await phone()).toContain('还没有服务通知')
  })

  test('broken, its door answers in its place', async () => {
    await fare('broken')
    expect((await wechat.send(goodMessage, token)).status).toBe(502)
  })

  test.each([
    ['mute, it has delivered what it never answers', 'mute', '申报补正提醒'],
    ['deaf, it has not', 'deaf', '还没有服务通知'],
  ])(
    '%s',
    async (_, mood, shown) => {
      await fare(mood)
      const sent = wechat.send(goodMessage, token)
      const soon = new Promise<string>((done) => setTimeout(() => done('silent'), 300))
      expect(await Promise.race([sent.then(() => 'answered'), soon])).toBe('silent')
      expect(await phone()).toContain(shown)
      await sent
    },
    20_000,
  )
})
