import { askedKey } from '../keys'
import type { Ports } from '../ports'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'

const TEN_MINUTES = 600_000

/**
 * Takes one of the `most` times that `who` may send a message within ten minutes; false where none is
 * left. The row holds what is left, so that of many requests at once none gets more, and an expiry by
 * which the table forgets it.
 */
export const countAsking = async (
  { table, clock }: Pick<Ports, 'table' | 'clock'>,
  message: string,
  who: string,
  most: number,
): Promise<boolean> => {
  const window = Math.floor(clock.now() / TEN_MINUTES)
  const key = askedKey(message, who, window)
  const take: Write = {
    kind: 'change',
    key,
    add: { left: -1 },
    only: [{ kind: 'at-least', field: 'left', amount: 1 }],
  }
  if ((await table.transact([take], crypto.randomUUID())).done) return true
  const left = (await table.get(key))?.fields['left']
  if (left === 0) return false
  // Another request may have begun the row since: it is asked once more.
  if (left !== undefined) return countAsking({ table, clock }, message, who, most)
  const expires = ((window + 1) * TEN_MINUTES) / 1_000
  const begin: Write = {
    kind: 'put',
    row: rowOf(key, { left: most - 1, expires }),
    only: [{ kind: 'absent' }],
  }
  const begun = await table.transact([begin], crypto.randomUUID())
  return begun.done || countAsking({ table, clock }, message, who, most)
}
