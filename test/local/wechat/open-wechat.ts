import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { openClock } from '../../../cloudfunctions/adapters/clock'
import { openStandIn } from '../../../local/wechat/stand-in'

export const account = { appid: 'wx-stand-in', secret: 'stand-in-secret-not-of-wechat' }

export const goodValues = {
  thing1: { value: '马德里商标国际注册资助' },
  character_string2: { value: 'LYG-2026-000001' },
  phrase3: { value: '待补正' },
  time4: { value: '2026-11-22 09:42' },
  thing5: { value: '有2处需要补正' },
}

export const goodMessage = {
  touser: 'sample-contact-1',
  template_id: 'stand-in-correction',
  page: 'pages/claim-view/index?claim=LYG-2026-000001',
  data: goodValues,
}

const Answer = z.looseObject({
  errcode: z.optional(z.int()),
  errmsg: z.optional(z.string()),
  openid: z.optional(z.string()),
  access_token: z.optional(z.string()),
  expires_in: z.optional(z.int()),
})
export const answerOf = async (response: Response) => Answer.parse(await response.json())

/** The stand-in in this process, with a clock of the test's own. */
export const openWechat = () => {
  const dir = mkdtempSync(join(tmpdir(), 'wechat-'))
  let now = Date.parse('2026-11-22T01:00:00Z')
  const standIn = openStandIn({
    dir,
    origin: 'http://localhost:3000',
    sample: true,
    clock: openClock(() => now),
    ask: async () => new Response(null, { status: 503 }),
  })
  const request = async (path: string, init?: RequestInit) => standIn.door.request(path, init)
  const post = (path: string, body: string | object, headers: Record<string, string> = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const length = { 'Content-Length': String(Buffer.byteLength(text)) }
    return request(`/api${path}`, {
      method: 'POST',
      body: text,
      headers: { ...length, ...headers },
    })
  }
  const giveToken = async (more: object = {}) => {
    const asked = { grant_type: 'client_credential', ...account, ...more }
    const { access_token: token = '' } = await answerOf(await post('/cgi-bin/stable_token', asked))
    return token
  }
  return {
    request,
    post,
    giveToken,
    issueCode: (openid: string) => standIn.codes.issue(openid),
    redeem: async (code: string, more: Record<string, string> = {}) => {
      const query = { ...account, js_code: code, grant_type: 'authorization_code', ...more }
      return request(`/api/sns/jscode2session?${new URLSearchParams(query).toString()}`)
    },
    send: async (message: object, token?: string) =>
      post(`/cgi-bin/message/subscribe/send?access_token=${token ?? (await giveToken())}`, message),
    pass: (milliseconds: number) => void (now += milliseconds),
    close: () => {
      standIn.close()
      rmSync(dir, { recursive: true })
    },
  }
}
export type Wechat = ReturnType<typeof openWechat>
