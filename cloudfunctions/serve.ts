import { Hono, type Context } from 'hono'
import type * as z from 'zod/mini'
import type { Message } from '../contract/message'
import { answerFault, answerProblem, answerReply } from './door/answer'
import { askedBy, type Asked } from './door/asked-by'
import { credentialsOf, fromOwnPage, offer } from './door/credentials'
import { answerHealth } from './door/health'
import { requestOf } from './door/request-of'
import { faultsOf } from './door/list-faults'
import { unkeepableIn } from './door/list-unkeepable'
import { readBody } from './door/read-body'
import { isRefused, refuse, type Deed, type Refused } from './deed'
import type { Ports } from './ports'
import { countAsking } from './sessions/count-asking'
import { findCaller, type Found } from './sessions/find-caller'
import { findKnownCaller } from './sessions/find-known-caller'

/** The openid that the platform itself vouches for, where it does; never anything that a request says. */
export type Vouch = () => string | undefined

/**
 * Turns messages into deeds: here something unknown from outside becomes something typed. Every
 * message is `POST /api/<name>`; a refusal is a problem document (RFC 9457), a fault a 500 that
 * tells nothing inside. Each is logged in one line, under the id that the answer carries.
 */
export const serve = (
  ports: Ports,
  deeds: readonly ((ports: Ports) => Deed)[],
  vouch: Vouch = () => undefined,
): Hono => {
  const app = new Hono()
  app.use(async (c, next) => {
    c.set('asked', askedBy(c))
    await next()
    c.header('X-Request-Id', c.var.asked.request)
  })
  answerHealth(app, ports)
  for (const deed of deeds.map((tie) => tie(ports))) {
    const path = `/api/${deed.message.name}`
    app.post(path, (c) => logged(ports, deed.message, c, () => answer(ports, deed, c, vouch)))
    app.all(path, (c) => {
      c.header('Allow', 'POST')
      return answerProblem(c, refuse('wrong-method'))
    })
  }
  app.notFound((c) => answerProblem(c, refuse('not-found')))
  app.onError((cause, c) => answerFault(c, ports.log, cause, c.var.asked))
  return app
}

/** A fault has a line of its own. */
const logged = async (
  { log }: Ports,
  { name }: Message,
  c: Context,
  answering: () => Promise<Response>,
): Promise<Response> => {
  const since = performance.now()
  const response = await answering()
  const ms = Math.round(performance.now() - since)
  const { asked, refused } = c.var
  log.info('answered', {
    request: asked.request,
    deed: name,
    status: response.status,
    ms,
    ...(refused !== undefined && { refused }),
  })
  return response
}

const answer = async (ports: Ports, deed: Deed, c: Context, vouch: Vouch): Promise<Response> => {
  const body = await readBody(c)
  if (isRefused(body)) return answerProblem(c, body)
  const found = await callerOf(ports, deed.message, c, vouch)
  if (isRefused(found)) return answerProblem(c, found)
  offer(c, found.fresh)
  const told = deed.message.told.safeParse(body.json)
  if (!told.success) return answerProblem(c, refuse('malformed'), faultsOf(told.error))
  const unkeepable = unkeepableIn(told.data)
  if (unkeepable.length > 0) return answerProblem(c, refuse('malformed'), unkeepable)
  const request = requestOf(c)
  if (isRefused(request)) return answerProblem(c, request)
  const caller = found.caller && request !== undefined ? { ...found.caller, request } : found.caller
  if (await isTooOften(ports, deed.message, found, c.var.asked))
    return answerProblem(c, refuse('too-often'))
  return replyWith(c, deed.message, await deed.handle(told.data, caller as never))
}

const callerOf = async (
  { table, tokens, clock }: Ports,
  message: Message,
  c: Context,
  vouch: Vouch,
): Promise<Found | Refused> => {
  if (message.ownPagesOnly && !fromOwnPage(c)) return refuse('no-csrf-header')
  if (message.sender === 'anyone') return { caller: null }
  const openid = vouch()
  if (openid) return findKnownCaller({ table, clock }, openid, message.sender)
  const credentials = credentialsOf(c)
  return isRefused(credentials)
    ? credentials
    : findCaller({ table, tokens, clock }, credentials, message.sender)
}

/** An address is kept as a mark, and for ten minutes. */
const isTooOften = async (
  ports: Ports,
  { name, most }: Message,
  { caller }: Found,
  { address }: Asked,
): Promise<boolean> => {
  if (most === undefined) return false
  const who = caller?.person ?? (address && ports.vault.mark(address))
  return who !== undefined && who !== '' && !(await countAsking(ports, name, who, most))
}

const replyWith = (c: Context, message: Message, answered: unknown): Response => {
  if (isRefused(answered)) return answerProblem(c, answered)
  if (!opensSession(answered)) return answerReply(c, checked(message.reply, answered))
  offer(c, { token: answered.session, by: 'cookie' })
  return answerReply(c, checked(message.reply, answered.reply))
}

const opensSession = (answered: unknown): answered is { session: string | null; reply: unknown } =>
  typeof answered === 'object' && answered !== null && 'session' in answered && 'reply' in answered

/** A reply that breaks its own contract is a fault of ours, never shown to anybody. */
const checked = (reply: z.ZodMiniType, answered: unknown): unknown => reply.parse(answered)
