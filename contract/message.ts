import type * as z from 'zod/mini'
import type { RefusalCode } from './refusals'

/** Which deployable function answers. */
export type Door = 'public' | 'applicant' | 'review' | 'printer'

/**
 * Who may send it: anyone; a signed-in person; a person acting for an applicant; a reviewer of a
 * county or of the city; these and publishers (the desk); a reviewer of the city alone; a publisher or a reviewer of the city; a
 * publisher alone; an operator; anybody with a post at the office.
 */
export type Sender =
  | 'anyone'
  | 'person'
  | 'applicant'
  | 'reviewer'
  | 'desk'
  | 'city-reviewer'
  | 'publisher'
  | 'paymaster'
  | 'operator'
  | 'staff'

/** One message: what is told, what is replied, and every refusal that may be expected. */
export interface Message<
  Told extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
  Code extends RefusalCode = RefusalCode,
  From extends Sender = Sender,
> {
  /** Sent as `POST /api/<name>`. */
  readonly name: string
  readonly about: string
  readonly door: Door
  readonly sender: From
  /** Begins a session in a browser: taken only from our own pages, never from another site's form. */
  readonly ownPagesOnly?: true
  /** So often within ten minutes: by one person, or by one network address where nobody is signed in. */
  readonly most?: number
  readonly told: Told
  readonly reply: Reply
  readonly refusals: readonly Code[]
}

export const message = <
  Told extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
  From extends Sender,
  const Code extends RefusalCode = never,
>(
  definition: Message<Told, Reply, Code, From>,
): Message<Told, Reply, Code, From> => definition

export type ToldOf<M extends Message> = z.output<M['told']>
export type ReplyOf<M extends Message> = z.output<M['reply']>
export type RefusalOf<M extends Message> = M['refusals'][number]
