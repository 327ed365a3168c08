import { Hono, type Context } from 'hono'
import { codings, readWebFiles, type WebFile } from './web-files'

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' blob:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ')

const guarding = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** The front page, or a page of the app: `/pages/…`, in a sub-package `/review/pages/…`. */
const PAGE = /^\/(?:(?:[a-z0-9-]+\/)?pages(?:\/[a-z0-9-]+)+)?$/

/**
 * The web app from a folder read at start: only what was read then can be shown, whatever the path
 * says. A path of the app's own pages answers its HTML.
 */
export const serveWeb = (dir: string): Hono => {
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
