import { Hono, type Context } from 'hono'
import { codings, readWebFiles, type WebFile } from './web-files'

/** `stores`: where photos are posted to and shown from, when that is not the pages' own host. */
const policyFor = (stores: string): string =>
  [
    "default-src 'self'",
    `img-src 'self' data: blob: ${stores}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' blob: ${stores}`.trim(),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ')

const guardingFor = (stores: string) => ({
  'Content-Security-Policy': policyFor(stores),
  'Permissions-Policy': 'geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  // Heard over HTTPS only: on a developer's machine it says nothing.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
})

/** The front page, or a page of the app: `/pages/…`, in a sub-package `/review/pages/…`. */
const PAGE = /^\/(?:(?:[a-z0-9-]+\/)?pages(?:\/[a-z0-9-]+)+)?$/

/**
 * The web app from a folder read at start: only what was read then can be shown, whatever the path
 * says. A path of the app's own pages answers its HTML.
 */
export const serveWeb = (dir: string, stores = ''): Hono => {
  const guarding = guardingFor(stores)
  const files = readWebFiles(dir)
  // The build may hold a page's own HTML, which asks for its scripts at once; any HTML opens any page.
  const pageOf = (path: string) => files.get(`${path}.html`) ?? files.get('/index.html')
  const web = new Hono()
  web.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(guarding)) c.res.headers.set(name, value)
  })
  web.get('*', (c) => {
    const file = files.get(c.req.path) ?? (PAGE.test(c.req.path) ? pageOf(c.req.path) : null)
    if (file) return show(c, file)
    return file === null
      ? c.text('没有这一页，请回首页。', 404)
      : c.text('the web app is not built yet: run npm start', 503)
  })
  web.all('*', (c) => c.text('only to be read', 405, { Allow: 'GET, HEAD' }))
  return web
}

const show = async (c: Context, file: WebFile): Promise<Response> => {
  c.header('Content-Type', file.type)
  c.header('Cache-Control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (!file.packs) return c.body(file.bytes)
  c.header('Vary', 'Accept-Encoding')
  const asked = c.req.header('Accept-Encoding') ?? ''
  const coding = codings.find((name) => new RegExp(`\\b${name}\\b`).test(asked))
  if (!coding) return c.body(file.bytes)
  c.header('Content-Encoding', coding)
  return c.body(await file.packed(coding))
}
