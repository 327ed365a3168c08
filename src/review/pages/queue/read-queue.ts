import { ListQueue } from '../../../../contract/list-queue'
import type { ReplyOf } from '../../../../contract/message'
import type { QueueState } from '../../../../words/screens/review'
import { ask } from '../../../services/ask'
import type { Load } from '../../../services/use-ask'

export type Queue = ReplyOf<typeof ListQueue>
type Failed = Extract<Load<Queue>, { kind: 'failed' }>

/** A state of the queue as it is shown. */
export interface Held {
  readonly state: QueueState
  readonly load: Load<Queue>
  /** Why what is shown could not be brought up to date. */
  readonly stale?: Failed['answer']
}

export const loading: Load<Queue> = { kind: 'loading' }

/** So many pages of one state, from the first on; fewer where there are no more. */
export const readQueue = async (state: QueueState, pages: number): Promise<Load<Queue>> => {
  let read: Queue | undefined
  for (let page = 0; page < pages; page += 1) {
    const answer = await ask(ListQueue, read?.next ? { state, after: read.next } : { state })
    if (answer.kind !== 'reply') return { kind: 'failed', answer }
    read = read ? join(read, answer.reply) : answer.reply
    if (!read.next) break
  }
  return read ? { kind: 'ready', reply: read } : loading
}

const join = (read: Queue, { claims, counts, next }: Queue): Queue => ({
  claims: [...read.claims, ...claims],
  counts,
  ...(next === undefined ? {} : { next }),
})

/** What is shown of a state stays when a newer answer does not come. */
export const follow = (held: Held | undefined, state: QueueState, load: Load<Queue>): Held =>
  load.kind === 'failed' && held?.state === state && held.load.kind === 'ready'
    ? { ...held, stale: load.answer }
    : { state, load }
