import { BrowseQueue } from '../../../../contract/browse-queue'
import { ListMine } from '../../../../contract/list-mine'
import { ListQueue } from '../../../../contract/list-queue'
import type { Message, ReplyOf } from '../../../../contract/message'
import { SearchClaims } from '../../../../contract/search-claims'
import type { QueueRow } from '../../../../contract/shapes/queue'
import type { ItemId } from '../../../../policy/vocabulary'
import type { QueueState } from '../../../../contract/shapes/queue'
import { ask, type Answer } from '../../../services/ask'

/** What of the queue is looked at on a PC. */
export type View =
  | {
      readonly kind: 'state'
      readonly state: QueueState
      readonly round?: string
      readonly county?: string
    }
  | { readonly kind: 'mine' }
  | { readonly kind: 'item'; readonly round: string; readonly item: ItemId }
  | { readonly kind: 'assignee'; readonly person: string }
  | { readonly kind: 'due'; readonly day: string }
  | { readonly kind: 'search'; readonly text: string }

export interface Rows {
  readonly claims: readonly QueueRow[]
  readonly next?: string | undefined
  /** Colleagues whose claims stand here while they are absent. */
  readonly standsInFor?: readonly string[]
  /** What a search took the text for. */
  readonly by?: ReplyOf<typeof SearchClaims>['by']
}

export type Failure = Exclude<Answer<Message>, { kind: 'reply' }>

/** A page of a view, each from the message that answers it. */
export const askView = (
  view: View,
  after?: string,
): Promise<{ readonly kind: 'reply'; readonly reply: Rows } | Failure> => {
  const from = after === undefined ? {} : { after }
  switch (view.kind) {
    case 'state': {
      const { kind: _, ...told } = view
      return ask(ListQueue, { ...told, ...from })
    }
    case 'mine':
      return ask(ListMine, from)
    case 'search':
      return ask(SearchClaims, { text: view.text, ...from })
    case 'item':
      return ask(BrowseQueue, { by: 'item', round: view.round, item: view.item, ...from })
    case 'assignee':
      return ask(BrowseQueue, { by: 'assignee', person: view.person, ...from })
    case 'due':
      return ask(BrowseQueue, { by: 'due', day: view.day, ...from })
  }
}

/** So many pages of a view, from the first on; fewer where there are no more. */
export const readView = async (
  view: View,
  pages: number,
): Promise<Awaited<ReturnType<typeof askView>>> => {
  const first = await askView(view)
  if (first.kind !== 'reply') return first
  let read = first.reply
  for (let page = 1; page < pages && read.next !== undefined; page += 1) {
    const answer = await askView(view, read.next)
    if (answer.kind !== 'reply') return answer
    read = { ...read, next: answer.reply.next, claims: [...read.claims, ...answer.reply.claims] }
  }
  return { kind: 'reply', reply: read }
}
