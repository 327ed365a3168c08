import { requestKey } from '../keys'
import type { SignedIn } from '../deed'
import type { Table } from '../ports/table'
import { read, RequestRow } from '../rows'

/**
 * Was this very request carried out before? Its answer was lost, and it is told again: the same key,
 * person and version. What it asks is the claim as it stands now.
 */
export const wasDone = async (
  table: Pick<Table, 'get'>,
  { claim, version }: { readonly claim: string; readonly version: number },
  { person, request }: Pick<SignedIn, 'person' | 'request'>,
): Promise<boolean> => {
  if (request === undefined) return false
  const done = await read(table, requestKey(claim, request), RequestRow)
  return done?.person === person && done.version === version
}
