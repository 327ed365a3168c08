import { vaultKeyKey } from '../keys'
import type { Envelope } from '../ports/envelope'
import type { Table } from '../ports/table'
import { read, rowOf, VaultKeyRow } from '../rows'

/**
 * The vault's key, which lies wrapped in the table that it seals numbers in: a backup of the table
 * has it, and is worth nothing without the envelope. The first function that ever starts draws it; of
 * two at once one wins, and both open the same.
 */
export const readyVaultKey = async (table: Table, envelope: Envelope): Promise<Uint8Array> => {
  const kept = await read(table, vaultKeyKey, VaultKeyRow)
  if (kept) return envelope.open(kept.wrapped)
  const { wrapped } = await envelope.draw()
  const row = rowOf(vaultKeyKey, { wrapped })
  await table.transact([{ kind: 'put', row, only: [{ kind: 'absent' }] }], crypto.randomUUID())
  return readyVaultKey(table, envelope)
}
