import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { SignIn } from '../../contract/sign-in'
import { post } from './post'
import { throughCloud } from './post-cloud'
import { forget, keep, recall } from './storage'

const KEY = 'session/v1'
const Token = z.string()

/**
 * In WeChat the session is a bearer token on the phone. It is renewed silently through `wx.login`,
 * by one request at a time however many ask.
 */
let renewing: Promise<boolean> | undefined

export const credentials = {
  options: {},
  headers: (): Record<string, string> => {
    const token = recall(KEY, Token)
    return token ? { Authorization: `Bearer ${token}` } : {}
  },
  /** A rotated token came back. */
  take: (header: Record<string, string>) => {
    const name = Object.keys(header).find((key) => key.toLowerCase() === 'x-session')
    const token = name ? header[name] : undefined
    if (token) keep(KEY, token)
  },
  /** WeChat can always tell who it is. */
  known: (): boolean => true,
  remember: (): void => undefined,
  forget: () => forget(KEY),
  /** Through the cloud there is nothing to renew: WeChat says who calls, at every call. */
  renew: (): Promise<boolean> => {
    if (throughCloud) return Promise.resolve(false)
    renewing ??= logIn().finally(() => {
      renewing = undefined
    })
    return renewing
  },
}

const logIn = async (): Promise<boolean> => {
  forget(KEY)
  const { code } = await Taro.login().catch(() => ({ code: '' }))
  if (!code) return false
  const posted = await post(SignIn, { code })
  const reply = SignIn.reply.safeParse(posted?.json)
  if (!reply.success) return false
  keep(KEY, reply.data.token)
  return true
}
