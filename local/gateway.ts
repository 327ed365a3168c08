import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import type { Ports } from '../cloudfunctions/ports'
import type { Ask } from './open-doors'

interface Rooms {
  readonly world: Pick<Ports, 'log'>
  readonly ask: Ask
  readonly storeDoor: Hono
  readonly wechatDoor: Hono
  readonly web: Hono
  /** The file of the interface's description; it need not be there. */
  readonly openapi: string
}

/** One origin for everything: the messages, the photos, the WeChat stand-in and the web app. */
export const openGateway = ({ world, ask, openapi, ...doors }: Rooms): Hono => {
  const app = new Hono()
  app.get('/api/openapi.json', async (c) => {
    const description = await readFile(openapi, 'utf8').catch(() => undefined)
    return description === undefined
      ? ask(c.req.raw, c.env)
      : c.body(description, 200, { 'Content-Type': 'application/json; charset=utf-8' })
  })
  app.all('/api/*', (c) => ask(c.req.raw, c.env))
  app.route('/store', doors.storeDoor)
  app.all('/store/*', (c) => c.text('nothing here', 404))
  app.get('/wechat/', (c) => c.redirect('/wechat'))
  app.route('/wechat', doors.wechatDoor)
  app.route('/', doors.web)
  app.onError((cause, c) => {
    world.log.fault('request', cause, { path: c.req.path.split('/', 2).join('/') })
    return c.text('something went wrong here; it was logged', 500)
  })
  return app
}
