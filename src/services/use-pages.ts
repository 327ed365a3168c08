import { useState } from 'react'
import type { Message, ReplyOf, ToldOf } from '../../contract/message'
import { ask } from './ask'
import { useAsk, type Loaded } from './use-ask'

export interface Pages<M extends Message, Row> {
  readonly first: Loaded<ReplyOf<M>>
  readonly rows: readonly Row[]
  /** Fetches the next page; absent at the end. */
  readonly more?: () => void
  readonly busy: boolean
  /** The next page was asked for and did not come. */
  readonly failed: boolean
}

/** A list page by page: the first whenever the screen shows, the others as they are asked for. */
export const usePages = <M extends Message, Row>(
  message: M,
  told: ToldOf<M>,
  rowsOf: (reply: ReplyOf<M>) => readonly Row[],
): Pages<M, Row> => {
  const first = useAsk(message, told)
  const [later, setLater] = useState<{ after?: string; replies: readonly ReplyOf<M>[] }>({
    replies: [],
  })
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  if (first.load.kind !== 'ready') return { first, rows: [], busy: false, failed: false }
  const reply = first.load.reply
  const end = nextOf(reply)
  // Later pages follow on where one first page ended: read anew and ending elsewhere, it drops them.
  const replies = [reply, ...(end !== undefined && later.after === end ? later.replies : [])]
  const after = nextOf(replies[replies.length - 1])
  const more = async () => {
    setBusy(true)
    const answer = await ask(message, { ...(told as object), after } as ToldOf<M>)
    if (answer.kind === 'reply' && end !== undefined)
      setLater({ after: end, replies: [...replies.slice(1), answer.reply] })
    setFailed(answer.kind !== 'reply')
    setBusy(false)
  }
  const rows = replies.flatMap(rowsOf)
  return after === undefined
    ? { first, rows, busy, failed: false }
    : { first, rows, busy, failed, more: () => void more() }
}

const nextOf = (reply: unknown): string | undefined =>
  typeof reply === 'object' && reply !== null && 'next' in reply && typeof reply.next === 'string'
    ? reply.next
    : undefined
