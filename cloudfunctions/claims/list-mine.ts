import { ListMine } from '../../contract/list-mine'
import { QueueRow } from '../../contract/shapes/queue'
import { answers } from '../deed'
import { everyRow } from '../every-row'
import { assigneeQueueKey, standsInKey } from '../keys'
import { pageOf } from '../page-of'
import type { Ports } from '../ports'
import { parseRow, StandsInRow } from '../rows'

/** One's own page by page; whom one stands in for comes whole, on the first page. */
export const listMine = answers(ListMine, (ports) => async ({ after }, { person }) => {
  const page = await pageOf(ports.table, { partition: mineOf(person), after, order: 'up' })
  if ('refused' in page) return page
  const absent = after === undefined ? await absentFor(ports, person) : []
  const theirs = await Promise.all(absent.map((one) => everyClaimOf(ports, one)))
  const own = page.rows.map(({ fields }) => QueueRow.parse(fields))
  return { claims: [...theirs.flat(), ...own], standsInFor: [...absent], ...page.next }
})

const mineOf = (person: string): string => assigneeQueueKey(person, '', '').partition

const absentFor = async ({ table, clock }: Ports, person: string): Promise<readonly string[]> => {
  const today = clock.today()
  const { partition, sort: prefix } = standsInKey(person, '')
  const absent: string[] = []
  for await (const row of everyRow(table, { partition, prefix })) {
    const { from, to, absent: whom } = parseRow(row, StandsInRow)
    if (from <= today && today <= to) absent.push(whom)
  }
  return absent
}

const everyClaimOf = async ({ table }: Ports, person: string): Promise<readonly QueueRow[]> => {
  const claims: QueueRow[] = []
  for await (const { fields } of everyRow(table, { partition: mineOf(person) }))
    claims.push(QueueRow.parse(fields))
  return claims
}
