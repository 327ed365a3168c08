import type { Figures } from '../../contract/shapes/figures'
import { queueStates } from '../../contract/shapes/queue'
import { countStates } from '../claims/count-states'
import { worked } from '../claims/states'
import { everyRow } from '../every-row'
import { outboxKey, queueKey, toReadKey } from '../keys'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import { everyRound } from '../service/find-round'

const atOffice = queueStates.filter((state) => worked.some((one) => one === state))

/** Reads what waits and the counts, and never a claim: as cheap with a million claims as with one. */
export const measure = async ({
  table,
  clock,
}: Pick<Ports, 'table' | 'clock'>): Promise<Figures> => {
  const rounds = (await everyRound({ table })).filter(({ status }) => status !== 'prepared')
  const names = rounds.map(({ round }) => round)
  const since = (instant: string | undefined): number =>
    instant === undefined ? 0 : Math.max(0, Math.round((clock.now() - Date.parse(instant)) / 1000))
  const outbox = await waitingIn(table, outboxKey('').partition)
  const reading = await waitingIn(table, toReadKey('', '', '').partition)
  const claims = await countStates(table, names)
  return {
    outboxWaiting: outbox.count,
    outboxLagSeconds: since(outbox.first),
    readingWaiting: reading.count,
    readingLagSeconds: since(reading.first),
    claims,
    claimsWaiting: atOffice.reduce((sum, state) => sum + (claims[state] ?? 0), 0),
    claimLagSeconds: since(await oldestAtOffice(table, names)),
  }
}

/** Both partitions are sorted by the instant that each row came to be. */
const waitingIn = async (table: Table, partition: string) => {
  let count = 0
  let first: string | undefined
  for await (const { sort } of everyRow(table, { partition })) {
    first ??= instantIn(sort)
    count += 1
  }
  return { count, first }
}

const instantIn = (sort: string): string => sort.slice(0, sort.indexOf('#'))

const oldestAtOffice = async (table: Table, rounds: readonly string[]) => {
  const found: string[] = []
  for (const round of rounds)
    for (const state of atOffice) {
      const { partition } = queueKey(round, state, '', '')
      const [first] = (await table.query({ partition, limit: 1 })).rows
      if (first) found.push(instantIn(first.sort))
    }
  return found.sort()[0]
}
