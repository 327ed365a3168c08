import type { Message, RefusalOf, ReplyOf, Sender, ToldOf } from '../contract/message'
import type { RefusalCode } from '../contract/refusals'
import type { Post } from '../contract/shapes/post'
import type { Ports } from './ports'

/** A signed-in person, read from the table at each request. */
export interface SignedIn {
  readonly family: string
  readonly person: string
  readonly name: string | null
  readonly post: Post | null
  readonly applicant: string | null
  /** Names this very request, so that a step told twice is taken once (`Idempotency-Key`). */
  readonly request?: string
}
export interface ForApplicant extends SignedIn {
  readonly applicant: string
}
export type ReviewerPost = Extract<Post, { kind: 'county-reviewer' | 'city-reviewer' }>
export interface Reviewer extends SignedIn {
  readonly post: ReviewerPost
}

/** Somebody with a post at the office. */
export interface Staff extends SignedIn {
  readonly post: Post
}

export interface CallerOf {
  anyone: null
  person: SignedIn
  applicant: ForApplicant
  reviewer: Reviewer
  'city-reviewer': Reviewer
  desk: Staff
  publisher: Staff
  paymaster: Staff
  operator: Staff
  staff: Staff
}

/** An expected refusal: a value, not a fault. */
export interface Refused<Code extends RefusalCode = RefusalCode> {
  readonly refused: Code
  readonly more?: unknown
}
export const refuse = <const Code extends RefusalCode>(
  code: Code,
  more?: unknown,
): Refused<Code> => (more === undefined ? { refused: code } : { refused: code, more })

/** A reply that also begins (a token) or ends (null) the session of a browser's cookie. */
export interface WithSession<Reply> {
  readonly session: string | null
  readonly reply: Reply
}

type Answer<M extends Message> = ReplyOf<M> | Refused<RefusalOf<M>> | WithSession<ReplyOf<M>>

/** What answers a message: told and caller in, reply or refusal out. Faults are thrown. */
export type Handle<M extends Message, S extends Sender = M['sender']> = (
  told: ToldOf<M>,
  caller: CallerOf[S],
) => Promise<Answer<M>>

export interface Deed {
  readonly message: Message
  readonly handle: (told: unknown, caller: never) => Promise<unknown>
}

/** Ties a message to the deed that answers it. */
export const answers =
  <M extends Message>(message: M, deed: (ports: Ports) => Handle<M>) =>
  (ports: Ports): Deed => ({ message, handle: deed(ports) as Deed['handle'] })

export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
