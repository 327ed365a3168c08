import { AdmitPhoto } from '../../contract/admit-photo'
import { attempt, guard } from '../attempt'
import { open } from '../claims/states'
import { ownClaim } from '../claims/claim'
import { answers, refuse } from '../deed'
import { claimKey, photoKey } from '../keys'
import type { Ports } from '../ports'
import type { Picture } from '../ports/pictures'
import { PhotoRow, read, rowOf } from '../rows'
import { originalKey, pictureKey, quarantineKey, thumbnailKey } from './keys'
import { showPhoto, type PhotoRecord } from './list-photos'

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
      if (!bytes) return refuse('photo-not-there')
      const looked = await ports.pictures.look(bytes, row.type)
      if (typeof looked === 'string') {
        await turnAway(ports, number, evidence)
        return refuse(looked)
      }
      await keep(ports, number, row, bytes, looked)
      const admitted = admittedRow(row, looked)
      const refusal = await markAdmitted(ports, number, admitted)
      await leaveQuarantine(ports, number, evidence)
      return refusal ? refuse(refusal) : showPhoto(ports, number, admitted)
    },
)

/** Nothing of a file that was refused stays. */
const turnAway = async ({ table, evidence: store }: Ports, claim: string, evidence: string) => {
  await store.remove(quarantineKey(claim, evidence))
  const still = { kind: 'equals', field: 'state', value: 'waiting' } as const
  const remove = { kind: 'remove', key: photoKey(claim, evidence), only: [still] } as const
  await table.transact([remove], crypto.randomUUID())
}

const keep = async (
  { evidence: store }: Ports,
  claim: string,
  { evidence, type }: PhotoRecord,
  bytes: Uint8Array,
  { picture, thumbnail }: Picture,
) => {
  await store.write(originalKey(claim, evidence), bytes, type)
  await store.write(pictureKey(claim, evidence), picture, 'image/jpeg')
  await store.write(thumbnailKey(claim, evidence), thumbnail, 'image/jpeg')
}

/** Last of all: what was cut off before could be tried again. Nothing of a photo dropped meanwhile stays. */
const leaveQuarantine = async ({ table, evidence: store }: Ports, claim: string, photo: string) => {
  await store.remove(quarantineKey(claim, photo))
  if (await table.get(photoKey(claim, photo))) return
  for (const keyOf of [originalKey, pictureKey, thumbnailKey])
    await store.remove(keyOf(claim, photo))
}

const admittedRow = (row: PhotoRecord, looked: Picture): PhotoRecord => ({
  ...row,
  state: 'admitted',
  width: looked.width,
  height: looked.height,
  sha256: looked.sha256,
  dark: looked.dark,
  small: looked.small,
})

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
      { kind: 'put', row: rowOf(photoKey(claim, row.evidence), row), only: [{ kind: 'present' }] },
    ),
  )
