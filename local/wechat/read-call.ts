import type { Context } from 'hono'
import type { AccessTokens } from './access-tokens'
import { sayError } from './say'

export type Told = Readonly<Record<string, unknown>>

/** The JSON object of a POST, or the answer that WeChat gives instead. */
export const readTold = async (c: Context): Promise<Told | Response> => {
  // WeChat takes no chunked bodies.
  if (c.req.header('Content-Length') === undefined) return c.body(null, 412)
  const told = parseObject(await c.req.text())
  if (!told || 'access_token' in told) return sayError(c, 47001)
  return told
}

const parseObject = (text: string): Told | undefined => {
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
    return Object.fromEntries(Object.entries(json))
  } catch {
    return undefined
  }
}

/** The same for a call that needs the access token, which travels in the query alone. */
export const readCall = async (c: Context, tokens: AccessTokens): Promise<Told | Response> => {
  const told = await readTold(c)
  if (told instanceof Response) return told
  const token = c.req.query('access_token')
  if (!token) return sayError(c, 41001)
  const fault = await tokens.judge(token)
  return fault === undefined ? told : sayError(c, fault)
}
