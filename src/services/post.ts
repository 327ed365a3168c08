import Taro from '@tarojs/taro'
import { credentials } from './credentials'

export interface Posted {
  readonly status: number
  readonly json: unknown
}

const base = process.env.TARO_APP_API ?? ''
const PATIENCE = 30_000

/**
 * One POST of JSON with this person's credentials; nothing where no answer came. `name` tells a
 * request that is sent again from another one.
 */
export const post = async (
  path: string,
  body: unknown,
  name?: string,
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
