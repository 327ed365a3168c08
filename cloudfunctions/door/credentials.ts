import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { refuse, type Refused } from '../deed'
import type { Credentials } from '../sessions/find-caller'

const COOKIE = 'zhihui-session'
/** A browser adds this header only from our own pages; a form on another site can't. */
const CSRF_HEADER = 'X-Zhihui'

export const fromOwnPage = (c: Context): boolean => c.req.header(CSRF_HEADER) === '1'

export const credentialsOf = (c: Context): Credentials | Refused => {
  const bearer = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1]
  if (bearer) return { token: bearer, by: 'bearer' }
  const token = getCookie(c, COOKIE)
  if (!token) return refuse('not-signed-in')
  return fromOwnPage(c) ? { token, by: 'cookie' } : refuse('no-csrf-header')
}

/** Hands the rotated token back the way it came; `null` ends a cookie's session. */
export const offer = (
  c: Context,
  fresh: { readonly token: string | null; readonly by: Credentials['by'] } | undefined,
): void => {
  if (!fresh) return
  if (fresh.token === null) deleteCookie(c, COOKIE, { path: '/api' })
  else if (fresh.by === 'bearer') c.header('X-Session', fresh.token)
  else setCookie(c, COOKIE, fresh.token, cookieTerms(c))
}

const cookieTerms = (c: Context) => ({
  httpOnly: true,
  sameSite: 'Strict' as const,
  path: '/api',
  maxAge: 15 * 60,
  secure: new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https',
})
