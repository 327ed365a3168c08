import { ListQueue } from '../../contract/list-queue'
import { QueueRow } from '../../contract/shapes/queue'
import { answers, type ReviewerPost } from '../deed'
import { everyRow } from '../every-row'
import { countKey, countyQueueKey, queueKey } from '../keys'
import { pageOf } from '../page-of'
import type { Table } from '../ports/table'
import { currentRound } from '../service/find-round'

/** Work that waits stands in the order it came in, what is decided newest first. A county sees its own. */
export const listQueue = answers(ListQueue, (ports) => async ({ state, after }, { post }) => {
  const round = await currentRound(ports)
  if (!round) return { claims: [], counts: {} }
  const counts = await countStates(ports.table, round.round, post)
  const page = await pageOf(ports.table, {
    partition: partitionOf(round.round, state, post),
    after,
    order: state === 'approved' || state === 'rejected' ? 'down' : 'up',
  })
  if ('refused' in page) return page
  return { claims: page.rows.map(({ fields }) => QueueRow.parse(fields)), counts, ...page.next }
})

const partitionOf = (round: string, state: string, post: ReviewerPost): string =>
  post.kind === 'county-reviewer'
    ? countyQueueKey(round, post.county, state, '', '').partition
    : queueKey(round, state, '', '').partition

/** Claims by state, from the count rows of the reviewer's county, or of all. */
const countStates = async (table: Table, round: string, post: ReviewerPost) => {
  const { partition } = countKey(round, '', '')
  const prefix = post.kind === 'county-reviewer' ? `${post.county}#` : undefined
  const counts: Record<string, number> = {}
  for await (const { sort, fields } of everyRow(table, { partition, ...(prefix && { prefix }) })) {
    const state = sort.slice(sort.lastIndexOf('#') + 1)
    counts[state] = (counts[state] ?? 0) + Number(fields['claims'] ?? 0)
  }
  return counts
}
