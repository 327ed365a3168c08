import Taro from '@tarojs/taro'
import type { Message } from '../../contract/message'
import { credentials } from './credentials'
import { postCloud, throughCloud } from './post-cloud'

export interface Posted {
  readonly status: number
  readonly json: unknown
}

const base = process.env.TARO_APP_API ?? ''
const PATIENCE = 30_000

type Addressed = Pick<Message, 'name' | 'door'>

/**
 * Sends one message as this person; nothing where no answer came. `request` tells a request that is
 * sent again from another one.
 */
export const post = (
  message: Addressed,
  told: unknown,
  request?: string,
): Promise<Posted | undefined> =>
  throughCloud
    ? postCloud(message.door, message.name, told, request)
    : postHttps(`/api/${message.name}`, told, request)

/** One POST of JSON with this person's credentials. */
const postHttps = async (
  path: string,
  body: unknown,
  name: string | undefined,
): Promise<Posted | undefined> => {
  const named: Record<string, string> = name ? { 'Idempotency-Key': name } : {}
  try {
    const { statusCode, data, header } = await Taro.request<unknown>({
      url: `${base}${path}`,
      method: 'POST',
      data: JSON.stringify(body),
      timeout: PATIENCE,
      dataType: 'json',
      header: { 'Content-Type': 'application/json', ...named, ...credentials.headers() },
      ...credentials.options,
    })
    credentials.take(header)
    return { status: statusCode, json: data }
  } catch {
    return undefined
  }
}
