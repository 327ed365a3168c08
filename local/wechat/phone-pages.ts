import { Hono, type Context, type MiddlewareHandler } from 'hono'
import type { Ask } from '../open-doors'
import { findSamplePerson, type SamplePerson } from '../sample/people'
import type { LoginCodes } from './login-codes'
import type { Mailbox } from './mailbox'
import { confirmSignIn } from './mini-program'
import type { Moods } from './mood'
import { confirmPage } from './pages/confirm-page'
import { confirmedPage } from './pages/confirmed-page'
import { inboxPage } from './pages/inbox-page'
import { missingPage } from './pages/missing-page'
import { peoplePage } from './pages/people-page'
import { phoneCss } from './pages/phone-css'

interface PhoneRooms {
  readonly codes: LoginCodes
  readonly mailbox: Mailbox
  readonly moods: Moods
  readonly sample: boolean
  readonly ask: Ask
}

const guarding = {
  'Content-Security-Policy':
    "default-src 'none'; img-src data:; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

/** The sample people's phones, as plain pages without scripts. */
export const openPhonePages = ({ codes, mailbox, moods, sample, ask }: PhoneRooms): Hono => {
  const pages = new Hono()
  const about = (path: string, show: (c: Context, person: SamplePerson) => Promise<Response>) =>
    pages.on(['GET', 'POST'], path, (c) => {
      const person = findSamplePerson(c.req.param('person'))
      return person ? show(c, person) : missing(c)
    })

  pages.use(refuseOtherSites)
  pages.get('/phone.css', (c) => c.body(phoneCss, 200, { 'Content-Type': 'text/css' }))
  pages.get('/', async (c) =>
    c.html(peoplePage({ scene: c.req.query('scene') ?? '', mood: await moods.now(), sample })),
  )
  pages.post('/mood', async (c) => {
    await moods.set(await field(c, 'mood'))
    return c.redirect('/wechat', 303)
  })
  about('/people/:person', async (c, person) => {
    if (c.req.method === 'POST') {
      const wish = await field(c, 'receives')
      if (['yes', 'no'].includes(wish)) await mailbox.setReceives(person.openid, wish === 'yes')
      return c.redirect(`/wechat/people/${person.openid}`, 303)
    }
    const messages = await mailbox.list(person.openid)
    const receives = await mailbox.receives(person.openid)
    return c.html(inboxPage({ person, messages, receives, sample }))
  })
  about('/people/:person/confirm', async (c, person) => {
    if (c.req.method === 'GET')
      return c.html(confirmPage({ person, scene: c.req.query('scene') ?? '', sample }))
    const code = await codes.issue(person.openid)
    const outcome = await confirmSignIn(ask, code, await field(c, 'scene'))
    return c.html(confirmedPage({ person, outcome }))
  })
  pages.all('*', missing)
  return pages
}

const missing = (c: Context): Response | Promise<Response> => c.html(missingPage(), 404)

const field = async (c: Context, name: string): Promise<string> => {
  const { [name]: value } = await c.req.parseBody().catch(() => ({ [name]: '' }))
  return typeof value === 'string' ? value : ''
}

/** Only our own pages may press a button here; a form on another site may not. */
const refuseOtherSites: MiddlewareHandler = async (c, next) => {
  const from = c.req.header('Sec-Fetch-Site') ?? 'none'
  if (c.req.method !== 'GET' && !['same-origin', 'none'].includes(from))
    return c.text('only from this page', 403)
  await next()
  for (const [name, value] of Object.entries(guarding)) c.res.headers.set(name, value)
  return undefined
}
