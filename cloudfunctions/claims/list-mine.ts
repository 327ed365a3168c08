import { ListMine } from '../../contract/list-mine'
import { QueueRow } from '../../contract/shapes/queue'
import { answers, type Reviewer } from '../deed'
import { everyRow } from '../every-row'
import { assigneeQueueKey, standsInKey } from '../keys'
import { pageOf } from '../page-of'
import type { Ports } from '../ports'
import { parseRow, StandsInRow } from '../rows'
import { standsIn } from './unless-held'

/** One's own page by page; whom one stands in for comes whole, on the first page. */
export const listMine = answers(ListMine, (ports) => async ({ after }, caller) => {
  const page = await pageOf(ports.table, { partition: mineOf(caller.person), after, order: 'up' })
  if ('refused' in page) return page
  const absent = after === undefined ? await absentFor(ports, caller.person) : []
  const theirs = await Promise.all(absent.map((one) => everyClaimOf(ports, one)))
  const own = page.rows.map(({ fields }) => QueueRow.parse(fields))
  const claims = [...theirs.flat(), ...own].filter((row) => maySee(row, caller))
  return { claims, standsInFor: [...absent], ...page.next }
})

/** Who was moved to another county no longer sees what he once took up. */
const maySee = ({ county }: QueueRow, { post }: Reviewer): boolean =>
  post.kind === 'city-reviewer' || post.county === county

const mineOf = (person: string): string => assigneeQueueKey(person, '', '').partition

const absentFor = async (ports: Ports, person: string): Promise<readonly string[]> => {
  const { partition, sort: prefix } = standsInKey(person, '')
  const absent: string[] = []
  for await (const row of everyRow(ports.table, { partition, prefix })) {
    const { absent: whom } = parseRow(row, StandsInRow)
    if (await standsIn(ports, person, whom)) absent.push(whom)
  }
  return absent
}

const everyClaimOf = async ({ table }: Ports, person: string): Promise<readonly QueueRow[]> => {
  const claims: QueueRow[] = []
  for await (const { fields } of everyRow(table, { partition: mineOf(person) }))
    claims.push(QueueRow.parse(fields))
  return claims
}
