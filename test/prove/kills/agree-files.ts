import { createHash } from 'node:crypto'
import { openObjectFiles } from '../../../cloudfunctions/adapters/embedded/object-files'
import { originalKey, pictureKey, thumbnailKey } from '../../../cloudfunctions/evidence/keys'
import { parseRow, PhotoRow } from '../../../cloudfunctions/rows'
import type { Rows } from './agree'

const sha256 = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && createHash('sha256').update(bytes).digest('hex')

const isJpeg = (bytes: Uint8Array | undefined): boolean => bytes?.[0] === 0xff && bytes[1] === 0xd8

/** Every photo whose row says that it was let in has its three files, whole. */
export const checkFiles = async (rows: Rows, dir: string): Promise<readonly string[]> => {
  const files = openObjectFiles(dir, Date.now())
  const bytesOf = async (key: string) => (await files.read(key))?.bytes
  const failures: string[] = []
  for (const row of rows.under('claim#').filter(({ sort }) => sort.startsWith('photo#'))) {
    const photo = parseRow(row, PhotoRow)
    if (photo.state !== 'admitted') continue
    const claim = row.partition.slice('claim#'.length)
    const original = await bytesOf(originalKey(claim, photo.evidence))
    const shown = [
      await bytesOf(pictureKey(claim, photo.evidence)),
      await bytesOf(thumbnailKey(claim, photo.evidence)),
    ]
    if (sha256(original) !== photo.sha256 || !shown.every(isJpeg))
      failures.push(`${claim}: the files of a photo that was let in are not whole`)
  }
  return failures
}
