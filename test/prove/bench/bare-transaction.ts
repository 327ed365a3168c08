import type { Condition, Key, Row, Table, Write } from '../../../cloudfunctions/ports/table'
import { keyOf } from '../../../cloudfunctions/adapters/table-rules'

type Fields = Row['fields']

/** What a condition asks of a row, as fields that satisfy it. */
const satisfy = (condition: Condition): Fields => {
  switch (condition.kind) {
    case 'equals':
      return { [condition.field]: condition.value }
    case 'one-of':
      return { [condition.field]: condition.values[0] }
    case 'at-least':
      return { [condition.field]: condition.amount }
    default:
      return {}
  }
}

const isAbsent = ({ only = [] }: Write): boolean => only.some(({ kind }) => kind === 'absent')

/** The row that was there before the write, about as large: nothing where the write makes it. */
const rowBefore = (write: Write, like: Fields): Row | undefined => {
  if (write.kind === 'put' && isAbsent(write)) return undefined
  const held = (write.only ?? []).map(satisfy)
  const fields = write.kind === 'put' ? write.row.fields : like
  return { ...keyOf(write), fields: Object.assign({}, fields, ...held) as Fields }
}

/** Beside the decision's own row: rows that all lay together would touch fewer pages of the file. */
const beside = ({ partition, sort }: Key): Key => ({ partition: `${partition}~`, sort })

const move = (write: Write): Write =>
  write.kind === 'put'
    ? { ...write, row: { ...write.row, ...beside(write.row) } }
    : { ...write, key: beside(write.key) }

/** What a removed index row held: the fields of the one that is put beside it. */
const likeRemoved = (writes: readonly Write[]): Fields => {
  const queued = writes.find(
    (write) => write.kind === 'put' && write.row.partition.startsWith('queue#'),
  )
  return queued?.kind === 'put' ? queued.row.fields : {}
}

/**
 * The same writes under keys of their own, conditions and all, with the rows that those need put
 * there before: what a decision would cost if it were its transaction alone.
 */
export const prepareBare = async (
  table: Table,
  writes: readonly Write[],
): Promise<readonly Write[]> => {
  const moved = writes.map(move)
  const like = likeRemoved(writes)
  const before = moved.flatMap((write): Write[] => {
    const row = rowBefore(write, write.kind === 'remove' ? like : { claims: 1 })
    return row ? [{ kind: 'put', row }] : []
  })
  await table.transact(before, crypto.randomUUID())
  return moved
}
