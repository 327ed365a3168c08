import { AdmitPhoto } from '../../contract/admit-photo'
import { attempt, guard } from '../attempt'
import { open } from '../claims/states'
import { ownClaim } from '../claims/claim'
import { answers, refuse } from '../deed'
import { claimKey, photoKey } from '../keys'
import type { Ports } from '../ports'
import type { Picture } from '../ports/pictures'
import { PhotoRow, read, rowOf } from '../rows'
import { filesOf } from './files-of'
import { indexWrites } from './index-photo'
import { originalKey, pictureKey, quarantineKey, thumbnailKey } from './keys'
import { showPhoto, type PhotoRecord } from './list-photos'
import { giveRoomBack } from './photo-room'

/** Lets a photo in once the server has looked at it; told twice, it answers the same. */
export const admitPhoto = answers(
  AdmitPhoto,
  (ports) =>
    async ({ claim: number, evidence }, { applicant }) => {
      const claim = await ownClaim(ports.table, number, applicant)
      const row = claim && (await read(ports.table, photoKey(number, evidence), PhotoRow))
      if (!row) return refuse('not-found')
      if (row.state === 'admitted') return showPhoto(ports, number, row)
      const bytes = await ports.evidence.read(quarantineKey(number, evidence))
      if (!bytes) return (await ifIn(ports, number, evidence)) ?? refuse('photo-not-there')
      const looked = await ports.pictures.look(bytes, row.type)
      if (typeof looked === 'string') {
        if (looked !== 'took-too-long') await turnAway(ports, number, evidence)
        return refuse(looked)
      }
      await keep(ports, number, row, bytes, looked)
      const admitted = admittedRow(row, looked, new Date(ports.clock.now()).toISOString())
      const refusal = await markAdmitted(ports, number, admitted)
      await leaveQuarantine(ports, number, admitted)
      if (!refusal) return showPhoto(ports, number, admitted)
      return (await ifIn(ports, number, evidence)) ?? refuse(refusal)
    },
)

/** The photo, where another request let it in meanwhile. */
const ifIn = async (ports: Ports, claim: string, evidence: string) => {
  const row = await read(ports.table, photoKey(claim, evidence), PhotoRow)
  return row?.state === 'admitted' ? showPhoto(ports, claim, row) : undefined
}

const waiting = { kind: 'equals', field: 'state', value: 'waiting' } as const

/** Nothing of a file that was refused stays. */
const turnAway = async ({ table, evidence: store }: Ports, claim: string, evidence: string) => {
  await store.remove(quarantineKey(claim, evidence))
  const remove = { kind: 'remove', key: photoKey(claim, evidence), only: [waiting] } as const
  await table.transact([remove, giveRoomBack(claim)], crypto.randomUUID())
}

const keep = async (
  { evidence: store }: Ports,
  claim: string,
  { evidence, type }: PhotoRecord,
  bytes: Uint8Array,
  { pages }: Picture,
) => {
  await store.write(originalKey(claim, evidence), bytes, type)
  for (const [page, { picture, thumbnail }] of pages.entries()) {
    await store.write(pictureKey(claim, evidence, page), picture, 'image/jpeg')
    await store.write(thumbnailKey(claim, evidence, page), thumbnail, 'image/jpeg')
  }
}

/** Last of all: what was cut off before could be tried again. Nothing of a photo dropped meanwhile stays. */
const leaveQuarantine = async (
  { table, evidence: store }: Ports,
  claim: string,
  photo: PhotoRecord,
) => {
  await store.remove(quarantineKey(claim, photo.evidence))
  if (await table.get(photoKey(claim, photo.evidence))) return
  for (const key of filesOf(claim, photo)) await store.remove(key)
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

const markAdmitted = ({ table }: Ports, claim: string, row: PhotoRecord) =>
  attempt(
    table,
    guard(
      'moved-on',
      {
        kind: 'check',
        key: claimKey(claim),
        only: [{ kind: 'one-of', field: 'state', values: open }],
      },
      { kind: 'put', row: rowOf(photoKey(claim, row.evidence), row), only: [waiting] },
      ...indexWrites(claim, row),
    ),
  )
