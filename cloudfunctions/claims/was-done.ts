import type { MoveName } from '../../contract/shapes/claim'
import { requestKey } from '../keys'
import type { SignedIn } from '../deed'
import type { Table } from '../ports/table'
import { read, RequestRow } from '../rows'

interface Told {
  readonly claim: string
  readonly version: number
}

/**
 * Was this very request carried out before? Its answer was lost, and it is told again: the same key,
 * person, version and deed. What it asks is then the claim as it stands now. `otherwise`: the key did
 * something else.
 */
export const wasDone = async (
  table: Pick<Table, 'get'>,
  { claim, version }: Told,
  { person, request }: Pick<SignedIn, 'person' | 'request'>,
  moves: readonly MoveName[],
): Promise<'done' | 'otherwise' | 'never'> => {
  if (request === undefined) return 'never'
  const done = await read(table, requestKey(claim, request), RequestRow)
  if (done?.person !== person || done.version !== version) return 'never'
  return moves.includes(done.move) ? 'done' : 'otherwise'
}
