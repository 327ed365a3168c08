import { callWechat } from './call-wechat'
import type { WeChatSettings } from './wechat'

/** Local copies are refreshed at least this often. */
const KEPT = 5 * 60_000

export interface AccessToken {
  /** The token, or nothing while WeChat is busy. `again` asks WeChat anew, without force. */
  get(again?: boolean): Promise<string | undefined>
}

/** The stable token: asking for it never invalidates another caller's. */
export const openAccessToken = ({ base, appid, secret }: WeChatSettings): AccessToken => {
  let kept: { token: string; until: number } | undefined
  return {
    get: async (again = false) => {
      if (!again && kept && kept.until > Date.now()) return kept.token
      const body = { grant_type: 'client_credential', appid, secret, force_refresh: false }
      const answered = await callWechat({ base, path: '/cgi-bin/stable_token', query: {}, body })
      const token = answered.kind === 'json' ? answered.json['access_token'] : undefined
      if (typeof token !== 'string') return undefined
      kept = { token, until: Date.now() + KEPT }
      return token
    },
  }
}
