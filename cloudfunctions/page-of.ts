import { refuse, type Refused } from './deed'
import { BadCursor, type Row, type Table } from './ports/table'

/** Twenty rows of a partition, newest first, with `next` where more follow; a cursor not ours is malformed. */
export const pageOf = async (
  table: Table,
  { partition, prefix, after }: { partition: string; prefix?: string; after: string | undefined },
): Promise<{ rows: readonly Row[]; next: { next?: string } } | Refused<'malformed'>> => {
  try {
    const { rows, next } = await table.query({
      partition,
      order: 'down',
      limit: 20,
      ...(prefix ? { prefix } : {}),
      ...(after ? { after } : {}),
    })
    return { rows, next: next ? { next } : {} }
  } catch (cause) {
    if (cause instanceof BadCursor) return refuse('malformed')
    throw cause
  }
}
