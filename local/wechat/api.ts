import { Hono, type Context } from 'hono'
import type { AccessTokens } from './access-tokens'
import { account, releasedPages } from './account'
import { drawCode } from './draw-code'
import type { LoginCodes } from './login-codes'
import type { Mailbox } from './mailbox'
import { inItsMood, type Moods } from './mood'
import { readCall, readTold, type Told } from './read-call'
import { sayError, sayFields } from './say'
import { sendMessage } from './send-message'

export interface WechatRooms {
  readonly codes: LoginCodes
  readonly tokens: AccessTokens
  readonly mailbox: Mailbox
  readonly moods: Moods
  /** Where this machine's pages are reached, e.g. `http://localhost:3000`. */
  readonly origin: string
}

/** The part of WeChat's server protocol that the service speaks. */
export const openWechatApi = (rooms: WechatRooms): Hono => {
  const api = new Hono()
  api.use(inItsMood(rooms.moods))
  const called = (path: string, answer: (c: Context, told: Told) => Promise<Response>) => {
    api.post(path, async (c) => {
      const told = await readCall(c, rooms.tokens)
      return told instanceof Response ? told : answer(c, told)
    })
    api.all(path, (c) => sayError(c, 43002))
  }
  api.get('/sns/jscode2session', (c) => tellPerson(c, rooms.codes))
  api.all('/sns/jscode2session', (c) => sayError(c, 43001))
  api.post('/cgi-bin/stable_token', (c) => giveToken(c, rooms.tokens))
  api.all('/cgi-bin/stable_token', (c) => sayError(c, 43002))
  called('/cgi-bin/message/subscribe/send', (c, told) => sendMessage(c, rooms.mailbox, told))
  called('/wxa/getwxacodeunlimit', (c, told) => drawSceneCode(c, rooms.origin, told))
  called('/wxa/generate_urllink', async (c, told) => makeLink(c, rooms.origin, told))
  api.all('*', (c) => sayError(c, 40066))
  return api
}

const refuseAccount = (c: Context, appid: unknown, secret: unknown): Response | undefined => {
  if (appid !== account.appid) return sayError(c, 40013)
  return secret === account.secret ? undefined : sayError(c, 40125)
}

const tellPerson = async (c: Context, codes: LoginCodes): Promise<Response> => {
  const { appid, secret, js_code: code, grant_type: grant } = c.req.query()
  const refused = refuseAccount(c, appid, secret)
  if (refused) return refused
  if (grant !== 'authorization_code') return sayError(c, 40002)
  if (!code) return sayError(c, 41008)
  const redeemed = await codes.redeem(code)
  if (redeemed.openid === null) return sayError(c, redeemed.why)
  // Nobody may need the session key: the stand-in's opens nothing.
  return sayFields(c, { session_key: 'c3RhbmQtaW4tbm8ta2V5IQ==', openid: redeemed.openid })
}

const giveToken = async (c: Context, tokens: AccessTokens): Promise<Response> => {
  const told = await readTold(c)
  if (told instanceof Response) return told
  if (told['grant_type'] !== 'client_credential') return sayError(c, 40002)
  const refused = refuseAccount(c, told['appid'], told['secret'])
  if (refused) return refused
  const { token, seconds } = await tokens.give(told['force_refresh'] === true)
  return sayFields(c, { access_token: token, expires_in: seconds })
}

const linkOf = (origin: string, query: string): string => `${origin}/wechat?${query}`

/** WeChat's alphabet for a scene: at most 32 visible characters. */
const SCENE = /^[A-Za-z0-9!#$&'()*+,/:;=?@._~-]{1,32}$/

const drawSceneCode = async (c: Context, origin: string, told: Told): Promise<Response> => {
  const { scene, page = 'pages/home/index', check_path: checks = true } = told
  if (typeof scene !== 'string' || !SCENE.test(scene)) return sayError(c, 40169)
  if (checks !== false && !releasedPages.some((known) => known === page)) return sayError(c, 41030)
  const query = new URLSearchParams({ scene }).toString()
  return c.body(await drawCode(linkOf(origin, query)), 200, { 'Content-Type': 'image/jpeg' })
}

const makeLink = (c: Context, origin: string, { path, query = '' }: Told): Response => {
  if (typeof query !== 'string') return sayError(c, 47001)
  if (!releasedPages.some((known) => known === path)) return sayError(c, 41030)
  return sayFields(c, { errcode: 0, errmsg: 'ok', url_link: linkOf(origin, query) })
}
