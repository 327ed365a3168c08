import type { Message, RefusalOf, ReplyOf, ToldOf } from '../../contract/message'
import { Problem } from '../../contract/problem'
import type { RefusalCode } from '../../contract/refusals'
import { credentials } from './credentials'
import { endRequest, nameRequest } from './name-request'
import { post, type Posted } from './post'

/** What came of a message: a reply, an expected refusal, a fault of ours, or no connection. */
export type Answer<M extends Message> =
  | { readonly kind: 'reply'; readonly reply: ReplyOf<M> }
  | { readonly kind: 'refused'; readonly refusal: Refusal<RefusalOf<M> | Anywhere> }
  | { readonly kind: 'fault'; readonly words: string }
  | { readonly kind: 'offline' }

/** Refusals that any message may meet at the door. */
export type Anywhere =
  | 'malformed'
  | 'not-signed-in'
  | 'session-over'
  | 'not-allowed'
  | 'no-applicant'
  | 'too-large'
  | 'too-often'

export interface Refusal<Code extends string = RefusalCode> {
  readonly code: Code
  /** What is so and what to do, as the server says it. */
  readonly words: string
  readonly more?: unknown
}

/**
 * Sends a message; the answer is checked against the contract. A session that lapsed is renewed once
 * where the platform can do it silently (WeChat); elsewhere the refusal says to sign in.
 */
export const ask = async <M extends Message>(message: M, told: ToldOf<M>): Promise<Answer<M>> => {
  const answer = await send(message, told)
  if (!isLapsed(answer) || message.sender === 'anyone') return answer
  return (await credentials.renew()) ? send(message, told) : answer
}

/** Only signing in again helps. */
export const isLapsed = (answer: Answer<Message>): boolean =>
  answer.kind === 'refused' &&
  (answer.refusal.code === 'not-signed-in' || answer.refusal.code === 'session-over')

/** What was lost on the way, and what broke there, may have been done: told again, it keeps its name. */
const send = async <M extends Message>(message: M, told: ToldOf<M>): Promise<Answer<M>> => {
  const what = `${message.name} ${JSON.stringify(told)}`
  const posted = await post(message, told, nameRequest(what))
  const answer: Answer<M> = posted ? readAnswer(message, posted) : { kind: 'offline' }
  if (answer.kind === 'reply' || answer.kind === 'refused') endRequest(what)
  return answer
}

const readAnswer = <M extends Message>(message: M, { status, json }: Posted): Answer<M> => {
  if (status === 200) {
    const reply = message.reply.safeParse(json)
    return reply.success
      ? { kind: 'reply', reply: reply.data as ReplyOf<M> }
      : { kind: 'fault', words: '' }
  }
  const problem = Problem.safeParse(json)
  if (!problem.success || problem.data.code === 'fault')
    return { kind: 'fault', words: problem.success ? problem.data.title : '' }
  const { code, title: words, more } = problem.data
  return { kind: 'refused', refusal: { code, words, more } }
}
