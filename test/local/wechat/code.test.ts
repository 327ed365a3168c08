import sharp from 'sharp'
import { answerOf, openWechat, type Wechat } from './open-wechat'

let wechat: Wechat
beforeEach(() => void (wechat = openWechat()))
afterEach(() => wechat.close())

const call = async (path: string, body: object) =>
  wechat.post(`${path}?access_token=${await wechat.giveToken()}`, body)
const page = 'pages/confirm-sign-in/index'

describe('a mini-program code of the stand-in', () => {
  test('is a JPEG picture', async () => {
    const answer = await call('/wxa/getwxacodeunlimit', { scene: 'abc', page })
    expect(answer.headers.get('Content-Type')).toBe('image/jpeg')
    const { format, width } = await sharp(await answer.arrayBuffer()).metadata()
    expect([format, width > 200]).toEqual(['jpeg', true])
  })

  test.each(['', 'x'.repeat(33), '有汉字'])('has no scene %j', async (scene) => {
    const answer = await call('/wxa/getwxacodeunlimit', { scene, page })
    expect(await answerOf(answer)).toMatchObject({ errcode: 40169 })
  })

  test('opens no page that is not released, unless told not to look', async () => {
    const coming = { scene: 'abc', page: 'pages/coming/index' }
    expect(await answerOf(await call('/wxa/getwxacodeunlimit', coming))).toMatchObject({
      errcode: 41030,
    })
    const unchecked = await call('/wxa/getwxacodeunlimit', { ...coming, check_path: false })
    expect(unchecked.headers.get('Content-Type')).toBe('image/jpeg')
  })

  test('has a link that opens the same on this machine', async () => {
    const answer = await call('/wxa/generate_urllink', { path: page, query: 'scene=abc' })
    expect(await answerOf(answer)).toMatchObject({
      errcode: 0,
      url_link: 'http://localhost:3000/wechat?scene=abc',
    })
  })
})
