import { ListQueue } from '../../../../contract/list-queue'
import type { ReplyOf } from '../../../../contract/message'
import type { QueueState } from '../../../../contract/shapes/queue'
import { ask } from '../../../services/ask'
import type { Load } from '../../../services/use-ask'

export type Queue = ReplyOf<typeof ListQueue>
type Failed = Extract<Load<Queue>, { kind: 'failed' }>

/** What of the queue is looked at; without a round, the open one or else the last. */
export interface View {
  readonly state: QueueState
  readonly round?: string
}

/** A view of the queue as it is shown. */
export interface Held {
  readonly view: View
  readonly load: Load<Queue>
  /** Why what is shown could not be brought up to date. */
  readonly stale?: Failed['answer']
}

export const loading: Load<Queue> = { kind: 'loading' }

export const isSame = (one: View, other: View): boolean =>
  one.state === other.state && one.round === other.round

/**
 * So many pages of one view, from the first on; fewer where there are no more. Not use-pages: whoever
 * comes back from a claim finds the list as far down as it was read.
 */
export const readQueue = async (view: View, pages: number): Promise<Load<Queue>> => {
  let read: Queue | undefined
  for (let page = 0; page < pages; page += 1) {
    const answer = await ask(ListQueue, read?.next ? { ...view, after: read.next } : view)
    if (answer.kind !== 'reply') return { kind: 'failed', answer }
    read = read ? join(read, answer.reply) : answer.reply
    if (!read.next) break
  }
  return read ? { kind: 'ready', reply: read } : loading
}

const join = (read: Queue, { claims, ...newest }: Queue): Queue => ({
  ...newest,
  claims: [...read.claims, ...claims],
})

/** What is shown of a view stays when a newer answer does not come. */
export const follow = (held: Held | undefined, view: View, load: Load<Queue>): Held =>
  load.kind === 'failed' && held?.load.kind === 'ready' && isSame(held.view, view)
    ? { ...held, stale: load.answer }
    : { view, load }
