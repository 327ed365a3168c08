import type { Table, Write } from '../../cloudfunctions/ports/table'
import { openDoors, type World } from './world'

/**
 * The same world, where something else happens once, just before the first transaction that `when`
 * names: the moment that a race needs, without waiting for luck.
 */
export const interrupt = (
  world: World,
  when: (writes: readonly Write[]) => boolean,
  meanwhile: () => Promise<unknown>,
): World => {
  const { table } = world.ports
  let happened = false
  const transact: Table['transact'] = async (writes, token) => {
    if (!happened && when(writes)) {
      happened = true
      await meanwhile()
    }
    return table.transact(writes, token)
  }
  const ports = { ...world.ports, table: { ...table, transact } }
  return { ...world, ports, app: openDoors(ports) }
}

/** Does the transaction put a row of this partition, or of one that begins so? */
export const puts =
  (partition: string) =>
  (writes: readonly Write[]): boolean =>
    writes.some((write) => write.kind === 'put' && write.row.partition.startsWith(partition))
