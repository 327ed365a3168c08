import type { Message, RefusalOf, ReplyOf, ToldOf } from '../../contract/message'
import { Problem } from '../../contract/problem'
import type { RefusalCode } from '../../contract/refusals'
import type { World } from './world'

/** Who sends: a session in WeChat. A rotated token is taken over as the phone does. */
export interface Session {
  token: string
  /** The name of the request (`Idempotency-Key`), where it has one. */
  request?: string
}

export type Answered<M extends Message> =
  | { readonly reply: ReplyOf<M>; readonly refused?: undefined }
  | {
      readonly reply?: undefined
      readonly refused: RefusalCode | 'fault'
      readonly problem: Problem
    }

/** Refusals of the door itself, which no message needs to list. */
export const doorRefusals: readonly string[] = [
  'malformed',
  'not-signed-in',
  'session-over',
  'no-csrf-header',
  'not-allowed',
  'no-applicant',
  'too-large',
  'too-often',
]

/**
 * Sends one message as the phone does, a millisecond after the one before; a refusal that its
 * contract does not list is an error.
 */
export const send = async <M extends Message>(
  world: World,
  message: M,
  told: ToldOf<M>,
  as?: Session,
): Promise<Answered<M>> => {
  world.pass(1)
  const answer = await world.app.request(`/api/${message.name}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(message.ownPagesOnly ? { 'X-Zhihui': '1' } : {}),
      ...(as ? { Authorization: `Bearer ${as.token}` } : {}),
      ...(as?.request ? { 'Idempotency-Key': as.request } : {}),
    },
    body: JSON.stringify(told),
  })
  const fresh = answer.headers.get('x-session')
  if (fresh && as) as.token = fresh
  const text = await answer.text()
  world.replies.push(text)
  const json: unknown = JSON.parse(text)
  if (answer.ok) return { reply: message.reply.parse(json) as ReplyOf<M> }
  const problem = Problem.parse(json)
  if (!isListed(message, problem.code))
    throw new Error(`${message.name} refused ${problem.code}: ${text} ${world.lines.at(-1) ?? ''}`)
  return { refused: problem.code, problem }
}

const isListed = ({ refusals }: Message, code: string): boolean =>
  doorRefusals.includes(code) || refusals.some((listed) => listed === code)

/** The reply; a refusal is an error. */
export const ask = async <M extends Message>(
  world: World,
  message: M,
  told: ToldOf<M>,
  as?: Session,
): Promise<ReplyOf<M>> => {
  const { reply, refused, ...rest } = await send(world, message, told, as)
  if (refused !== undefined) throw new Error(`${message.name}: ${JSON.stringify(rest)}`)
  return reply
}

type Refusal<M extends Message> = RefusalOf<M> | RefusalCode | 'fault' | undefined

/** The code of the refusal, or nothing where it was answered. */
export const refusalOf = async <M extends Message>(
  world: World,
  message: M,
  told: ToldOf<M>,
  as?: Session,
): Promise<Refusal<M>> => (await send(world, message, told, as)).refused

/** What a refusal adds beside its code. */
export const moreOf = async <M extends Message>(
  world: World,
  message: M,
  told: ToldOf<M>,
  as?: Session,
): Promise<unknown> => {
  const answered = await send(world, message, told, as)
  return answered.refused === undefined ? undefined : answered.problem.more
}
