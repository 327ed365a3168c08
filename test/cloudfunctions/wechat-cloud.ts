import { AsyncLocalStorage } from 'node:async_hooks'
import { Hono } from 'hono'
import { openPaper } from '../../cloudfunctions/adapters/paper'
import { openSheets } from '../../cloudfunctions/adapters/sheets'
import { applicantDeeds } from '../../cloudfunctions/applicant/deeds'
import type { Deed } from '../../cloudfunctions/deed'
import { inWechat, type WxContext } from '../../cloudfunctions/doors/in-wechat'
import type { Ports } from '../../cloudfunctions/ports'
import { printerDeeds } from '../../cloudfunctions/printer/deeds'
import { publicDeeds } from '../../cloudfunctions/public/deeds'
import { reviewDeeds } from '../../cloudfunctions/review/deeds'
import type { Door } from '../../contract/message'
import { messages } from '../../contract/messages'
import { findFonts } from '../../local/find-fonts'
import { openEmbeddedWorld, type World } from './world'

export const APPID = 'wx-sample'
const MOST_BYTES = 100 * 1024

type Main = ReturnType<typeof inWechat>

/** A cloud function's data may be 100 KB; what goes in and comes out is JSON, and nothing else survives. */
const callFunction = async (main: Main, data: object): ReturnType<Main> => {
  const text = JSON.stringify(data)
  if (Buffer.byteLength(text) > MOST_BYTES) throw new Error('-501007 data exceeds the maximum size')
  return JSON.parse(JSON.stringify(await main(JSON.parse(text))))
}

/** WeChat's cloud as its documentation has it: who calls is known inside of a call, and only there. */
export const openCloud = (ports: Ports) => {
  const calling = new AsyncLocalStorage<WxContext>()
  const cloud = { appid: APPID, context: () => calling.getStore() ?? {} }
  const main = (deeds: readonly ((ports: Ports) => Deed)[]) => inWechat(ports, deeds, cloud)
  const doors: Readonly<Record<Door, Main>> = {
    public: main(publicDeeds),
    applicant: main(applicantDeeds),
    review: main(reviewDeeds),
    printer: main(printerDeeds(openPaper(findFonts()), openSheets())),
  }
  return (as: WxContext, door: Door, data: object) =>
    calling.run(as, () => callFunction(doors[door], data))
}

const doorOf = new Map<string, Door>(messages.map(({ name, door }) => [name, door]))

/** The same people as in any world: whoever signed in with a code is who calls with its token. */
const openApp = (world: World): Hono => {
  const call = openCloud(world.ports)
  const openids = new Map<string, string>()
  const app = new Hono()
  app.all('/store/*', (c) => world.app.fetch(c.req.raw))
  app.post('/api/:name', async (c) => {
    const message = c.req.param('name')
    const told: Record<string, unknown> = await c.req.json()
    const token = c.req.header('Authorization')?.slice('Bearer '.length) ?? ''
    const request = c.req.header('Idempotency-Key')
    const as = { APPID, OPENID: openids.get(token) ?? '' }
    const data = { message, told, ...(request && { request }) }
    const { status, json } = await call(as, doorOf.get(message) ?? 'public', data)
    if (message === 'sign-in' && status === 200)
      openids.set((json as { token: string }).token, String(told['code']).replace(':', '-'))
    return c.body(JSON.stringify(json), status as 200)
  })
  return app
}

/** A world whose messages all travel through WeChat's cloud, and only photos by HTTPS. */
export const openWechatWorld = (): World => {
  const world = openEmbeddedWorld()
  return { ...world, app: openApp(world) }
}
