import { refuse, type Refused } from './deed'
import { BadCursor, type Query, type Row, type Table } from './ports/table'

interface Asked extends Pick<Query, 'partition' | 'prefix' | 'order'> {
  readonly after: string | undefined
}

/** Twenty rows of a partition, newest first unless told otherwise, with `next` where more follow; a cursor not ours is malformed. */
export const pageOf = async (
  table: Table,
  { partition, prefix, after, order = 'down' }: Asked,
): Promise<{ rows: readonly Row[]; next: { next?: string } } | Refused<'malformed'>> => {
  try {
    const { rows, next } = await table.query({
      partition,
      order,
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
