import { BrowseQueue } from '../../contract/browse-queue'
import type { ToldOf } from '../../contract/message'
import { QueueRow } from '../../contract/shapes/queue'
import { answers } from '../deed'
import { assigneeQueueKey, dueKey, itemQueueKey } from '../keys'
import { pageOf } from '../page-of'
import { countyOf, seesCounty } from './sees-county'

type Told = ToldOf<typeof BrowseQueue>

/** Views beside the states of a round, each an index row of the claim. */
export const browseQueue = answers(BrowseQueue, ({ table }) => async (told, { post }) => {
  const county = countyOf(post)
  const page = await pageOf(table, { ...viewOf(told, county), after: told.after, order: 'up' })
  if ('refused' in page) return page
  const claims = page.rows.map(({ fields }) => QueueRow.parse(fields))
  // What a colleague has taken up may be of several counties; the other views begin with the county.
  return { claims: claims.filter((row) => seesCounty(post, row.county)), ...page.next }
})

const viewOf = (told: Told, county: string | undefined) => {
  const prefix = county === undefined ? {} : { prefix: `${county}#` }
  switch (told.by) {
    case 'item':
      return { partition: itemQueueKey(told.round, told.item, '', '', '').partition, ...prefix }
    case 'due':
      return { partition: dueKey(told.day, '', '').partition, ...prefix }
    case 'assignee':
      return { partition: assigneeQueueKey(told.person, '', '').partition }
  }
}
