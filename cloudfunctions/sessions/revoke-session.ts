import { sessionKey } from '../keys'
import type { Table } from '../ports/table'

/** Ends a session and every token of it at once. */
export const revokeSession = async (table: Table, family: string): Promise<void> => {
  await table.transact([{ kind: 'remove', key: sessionKey(family) }], crypto.randomUUID())
}
