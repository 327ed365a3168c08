import type { Identified, Reminder, SignInCode, WeChat } from '../../ports/wechat'
import { openAccessToken, type AccessToken } from './access-token'
import { callWechat, type Answered } from './call-wechat'
import { deliveryOf } from './judge-delivery'
import { templateData, type TemplateSettings } from './template-data'

export interface WeChatSettings {
  /** `https://api.weixin.qq.com`, or the stand-in's. */
  readonly base: string
  readonly appid: string
  readonly secret: string
  readonly templates: TemplateSettings
  /** Which build of the mini-program a message opens. */
  readonly miniprogram: 'formal' | 'trial' | 'developer'
}

/** WeChat's server protocol behind our port. */
export const openWechat = (settings: WeChatSettings): WeChat => {
  const token = openAccessToken(settings)
  return {
    identify: (code) => identify(settings, code),
    codeFor: (scene) => codeFor(settings, token, scene),
    remind: async (reminder) => deliveryOf(await send(settings, token, reminder)),
  }
}

const identify = async (
  { base, appid, secret }: WeChatSettings,
  code: string,
): Promise<Identified> => {
  const query = { appid, secret, js_code: code, grant_type: 'authorization_code' }
  const answered = await callWechat({ base, path: '/sns/jscode2session', query })
  if (answered.kind !== 'json') return { kind: 'busy' }
  const { openid } = answered.json
  if (answered.code === 0 && typeof openid === 'string') return { kind: 'known', openid }
  return [40029, 40163, 40226].includes(answered.code) ? { kind: 'code-invalid' } : { kind: 'busy' }
}

const codeFor = async (
  settings: WeChatSettings,
  token: AccessToken,
  scene: string,
): Promise<SignInCode | undefined> => {
  const page = 'pages/confirm-sign-in/index'
  const picture = await withToken(settings, token, '/wxa/getwxacodeunlimit', {
    scene,
    page,
    check_path: false,
  })
  const link = await withToken(settings, token, '/wxa/generate_urllink', {
    path: page,
    query: `scene=${scene}`,
  })
  if (picture.kind !== 'picture' || link.kind !== 'json') return undefined
  const image = `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`
  const { url_link: url } = link.json
  return typeof url === 'string' ? { image, link: url } : undefined
}

const send = (
  settings: WeChatSettings,
  token: AccessToken,
  reminder: Reminder,
): Promise<Answered> =>
  withToken(settings, token, '/cgi-bin/message/subscribe/send', {
    touser: reminder.openid,
    template_id: reminder.templateId ?? settings.templates[reminder.template].id,
    page: reminder.page,
    data: templateData(settings.templates[reminder.template], reminder),
    miniprogram_state: settings.miniprogram,
    lang: 'zh_CN',
  })

/** A token that WeChat no longer knows is fetched once more, and only once. */
const withToken = async (
  { base }: WeChatSettings,
  token: AccessToken,
  path: string,
  body: unknown,
): Promise<Answered> => {
  const first = await token.get()
  if (!first) return { kind: 'busy' }
  const answered = await callWechat({ base, path, query: { access_token: first }, body })
  if (answered.kind !== 'json' || ![40001, 40014, 42001].includes(answered.code)) return answered
  const second = await token.get(true)
  return second
    ? callWechat({ base, path, query: { access_token: second }, body })
    : { kind: 'busy' }
}
