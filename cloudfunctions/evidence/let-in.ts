import type { photoRefusals } from '../../contract/shapes/photo-form'
import { attempt, guard } from '../attempt'
import { refuse, type Refused } from '../deed'
import { photoKey } from '../keys'
import type { Ports } from '../ports'
import type { Picture } from '../ports/pictures'
import type { Write } from '../ports/table'
import { PhotoRow, read, rowOf } from '../rows'
import { filesOf } from './files-of'
import { indexWrites } from './index-photo'
import { originalKey, pictureKey, quarantineKey, thumbnailKey } from './keys'
import type { PhotoRecord } from './list-photos'
import { giveRoomBack } from './photo-room'

type Code = 'not-found' | 'moved-on' | (typeof photoRefusals)[number]

/**
 * Lets a photo of a claim or an organisation in once the server has looked at it, in one transaction
 * with what it means there (`beside`); told twice, it answers the same.
 */
export const letIn = async (
  ports: Ports,
  under: string,
  evidence: string,
  beside: readonly Write[],
): Promise<PhotoRecord | Refused<Code>> => {
  const row = await read(ports.table, photoKey(under, evidence), PhotoRow)
  if (!row) return refuse('not-found')
  if (row.state === 'admitted') return row
  const bytes = await ports.evidence.read(quarantineKey(under, evidence))
  if (!bytes) return (await ifIn(ports, under, evidence)) ?? refuse('photo-not-there')
  const looked = await ports.pictures.look(bytes, row.type)
  if (typeof looked === 'string') {
    if (looked !== 'took-too-long') await turnAway(ports, under, evidence)
    return refuse(looked)
  }
  await keep(ports, under, row, bytes, looked)
  const admitted = admittedRow(row, looked, new Date(ports.clock.now()).toISOString())
  const refusal = await markAdmitted(ports, under, admitted, beside)
  await leaveQuarantine(ports, under, admitted)
  if (!refusal) return admitted
  return (await ifIn(ports, under, evidence)) ?? refuse(refusal)
}

/** The photo, where another request let it in meanwhile. */
const ifIn = async (ports: Ports, under: string, evidence: string) => {
  const row = await read(ports.table, photoKey(under, evidence), PhotoRow)
  return row?.state === 'admitted' ? row : undefined
}

const waiting = { kind: 'equals', field: 'state', value: 'waiting' } as const

/** Nothing of a file that was refused stays. */
const turnAway = async ({ table, evidence: store }: Ports, under: string, evidence: string) => {
  await store.remove(quarantineKey(under, evidence))
  const remove = { kind: 'remove', key: photoKey(under, evidence), only: [waiting] } as const
  await table.transact([remove, giveRoomBack(under)], crypto.randomUUID())
}

const keep = async (
  { evidence: store }: Ports,
  under: string,
  { evidence, type }: PhotoRecord,
  bytes: Uint8Array,
  { pages }: Picture,
) => {
  const drawn = [...pages.entries()].flatMap(([page, { picture, thumbnail }]) => [
    store.write(pictureKey(under, evidence, page), picture, 'image/jpeg'),
    store.write(thumbnailKey(under, evidence, page), thumbnail, 'image/jpeg'),
  ])
  await Promise.all([store.write(originalKey(under, evidence), bytes, type), ...drawn])
}

/** Last of all: what was cut off before could be tried again. Nothing of a photo dropped meanwhile stays. */
const leaveQuarantine = async (
  { table, evidence: store }: Ports,
  under: string,
  photo: PhotoRecord,
) => {
  await store.remove(quarantineKey(under, photo.evidence))
  if (await table.get(photoKey(under, photo.evidence))) return
  for (const key of filesOf(under, photo)) await store.remove(key)
}

const admittedRow = (row: PhotoRecord, looked: Picture, admitted: string): PhotoRecord => {
  const [first, ...others] = looked.pages
  const { sha256, dark, small, outline } = looked
  const more = others.map(({ width, height }) => ({ width, height }))
  return {
    ...row,
    ...{ state: 'admitted', width: first.width, height: first.height, admitted },
    ...{ sha256, dark, small, outline },
    ...(more.length > 0 ? { more } : {}),
  }
}

const markAdmitted = (
  { table }: Ports,
  under: string,
  row: PhotoRecord,
  beside: readonly Write[],
) =>
  attempt(
    table,
    guard(
      'moved-on',
      ...beside,
      { kind: 'put', row: rowOf(photoKey(under, row.evidence), row), only: [waiting] },
      ...indexWrites(under, row),
    ),
  )
