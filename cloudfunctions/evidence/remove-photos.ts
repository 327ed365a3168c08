import { photoKey } from '../keys'
import type { Ports } from '../ports'
import { filesOf } from './files-of'
import { unindexWrites } from './index-photo'
import { listPhotos } from './list-photos'
import { giveRoomBack } from './photo-room'

/** Every photo under a claim or an organisation but one: rows first, then files. */
export const removePhotos = async (
  { table, evidence: store }: Pick<Ports, 'table' | 'evidence'>,
  under: string,
  but?: string,
): Promise<void> => {
  for (const photo of await listPhotos(table, under)) {
    if (photo.evidence === but) continue
    const row = { kind: 'remove', key: photoKey(under, photo.evidence) } as const
    const writes = [row, ...unindexWrites(under, photo), giveRoomBack(under)]
    await table.transact(writes, crypto.randomUUID())
    for (const file of filesOf(under, photo)) await store.remove(file)
  }
}
