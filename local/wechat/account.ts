import { defaultTemplates } from '../../cloudfunctions/adapters/wechat/default-templates'
import type { WeChatSettings } from '../../cloudfunctions/adapters/wechat/wechat'

/** The mini-program as the stand-in knows it. Nothing of it opens anything outside this machine. */
export const account = { appid: 'wx-stand-in', secret: 'stand-in-secret-not-of-wechat' } as const

export interface KnownTemplate {
  readonly id: string
  readonly title: string
  /** What each key is called on the message's card. */
  readonly labels: Readonly<Record<string, string>>
}

const labels = {
  thing1: '申报项目',
  character_string2: '申报编号',
  phrase3: '当前状态',
  time4: '更新时间',
  thing5: '温馨提示',
}

export const knownTemplates: readonly KnownTemplate[] = [
  { id: 'stand-in-correction', title: '申报补正提醒', labels },
  { id: 'stand-in-result', title: '审核结果通知', labels },
]

/** Pages of the released mini-program that a message or a code may open. */
export const releasedPages: readonly string[] = [
  'pages/home/index',
  'pages/claims/index',
  'pages/inbox/index',
  'pages/me/index',
  'pages/claim-view/index',
  'pages/confirm-sign-in/index',
]

/** Our own adapter, pointed at the stand-in's API. */
export const adapterSettings = (base: string): WeChatSettings => ({
  base,
  ...account,
  templates: defaultTemplates('stand-in-correction', 'stand-in-result', 'stand-in-payment'),
  miniprogram: 'developer',
})
