import { ListQueue } from '../../contract/list-queue'
import { QueueRow } from '../../contract/shapes/queue'
import { answers, refuse } from '../deed'
import { countyQueueKey, queueKey } from '../keys'
import { pageOf } from '../page-of'
import { currentRound, everyRound } from '../service/find-round'
import { countStates } from './count-states'
import { countyOf, seesCounty } from './sees-county'
import { worked } from './states'

/** Work that waits stands in the order it came in, what is decided newest first. A county sees its own. */
export const listQueue = answers(ListQueue, (ports) => async (told, { post }) => {
  const { state, after } = told
  if (told.county !== undefined && !seesCounty(post, told.county)) return refuse('county-unknown')
  const county = told.county ?? countyOf(post)
  const rounds = (await everyRound(ports)).filter(({ status }) => status !== 'prepared')
  const named = rounds.map(({ round, title }) => ({ round, title }))
  const round = told.round
    ? rounds.find((one) => one.round === told.round)
    : await currentRound(ports)
  if (!round) return { claims: [], counts: {}, round: null, rounds: named }
  const counts = await countStates(ports.table, [round.round], county)
  const page = await pageOf(ports.table, {
    partition: partitionOf(round.round, state, county),
    after,
    order: waiting.includes(state) ? 'up' : 'down',
  })
  if ('refused' in page) return page
  const claims = page.rows.map(({ fields }) => QueueRow.parse(fields))
  return { claims, counts, round: round.round, rounds: named, ...page.next }
})

const waiting: readonly string[] = [...worked, 'returned', 'recheck']

const partitionOf = (round: string, state: string, county: string | undefined): string =>
  county === undefined
    ? queueKey(round, state, '', '').partition
    : countyQueueKey(round, county, state, '', '').partition
