import { triesKey } from '../keys'
import type { Ports } from '../ports'
import type { Condition } from '../ports/table'
import { read, rowOf, TriesRow } from '../rows'

const MOST_TRIES = 5
const HOUR = 3_600_000

/** Takes one of a person's tries up before the code is looked at, so that no number of requests at once gets more; false where none is left this hour. */
export const countTry = async (
  world: Pick<Ports, 'table' | 'clock'>,
  person: string,
): Promise<boolean> => {
  const { table, clock } = world
  const key = triesKey(person)
  const before = await read(table, key, TriesRow)
  const now = clock.now()
  const running = before && now < before.from + HOUR ? before : { from: now, count: 0 }
  if (running.count >= MOST_TRIES) return false
  const only: readonly Condition[] = before
    ? [
        { kind: 'equals', field: 'from', value: before.from },
        { kind: 'equals', field: 'count', value: before.count },
      ]
    : [{ kind: 'absent' }]
  const row = rowOf(key, { ...running, count: running.count + 1 })
  const outcome = await table.transact([{ kind: 'put', row, only }], crypto.randomUUID())
  return outcome.done || countTry(world, person)
}
