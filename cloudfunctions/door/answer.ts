import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Fault, Problem } from '../../contract/problem'
import { refusals } from '../../contract/refusals'
import { faultWords } from '../../words/fault'
import { refusalWords } from '../../words/refusals'
import type { Refused } from '../deed'
import type { Log } from '../ports/log'
import type { Asked } from './asked-by'

const closed = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

export const answerReply = (c: Context, reply: unknown): Response =>
  c.body(JSON.stringify(reply), 200, {
    ...closed,
    'Content-Type': 'application/json; charset=utf-8',
  })

/** Whoever has more has mended none of them; a request is not to be answered by many times its size. */
const MOST_FAULTS = 50

/** A refusal as a problem document that says what to do. */
export const answerProblem = (
  c: Context,
  { refused, more }: Refused,
  errors?: readonly Fault[],
): Response => {
  const status = refusals[refused]
  c.set('refused', refused)
  return problem(c, {
    type: `urn:zhihui:refusal:${refused}`,
    title: refusalWords[refused],
    status,
    code: refused,
    ...(errors ? { errors: errors.slice(0, MOST_FAULTS) } : {}),
    ...(more === undefined ? {} : { more }),
  })
}

/** Logged once with its request id; the answer tells nothing inside. */
export const answerFault = (c: Context, log: Log, cause: unknown, { request }: Asked): Response => {
  log.fault('fault', cause, { request, path: c.req.path })
  return problem(c, {
    type: 'urn:zhihui:fault',
    title: faultWords,
    status: 500,
    code: 'fault',
    request,
  })
}

const problem = (c: Context, document: Problem): Response =>
  c.body(JSON.stringify(document), document.status as ContentfulStatusCode, {
    ...closed,
    'Content-Type': 'application/problem+json; charset=utf-8',
  })
