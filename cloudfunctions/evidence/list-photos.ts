import type { Photo } from '../../contract/shapes/claim'
import { photoKey } from '../keys'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import { parseRow, PhotoRow, type RowOf } from '../rows'
import { pictureKey, thumbnailKey } from './keys'

export type PhotoRecord = RowOf<typeof PhotoRow>

/** In the order they were taken up. */
export const listPhotos = async (table: Table, claim: string): Promise<readonly PhotoRecord[]> => {
  const { partition, sort: prefix } = photoKey(claim, '')
  const { rows } = await table.query({ partition, prefix, limit: 100 })
  const photos = rows.map((row) => parseRow(row, PhotoRow))
  return photos.sort((a, b) => (a.invited < b.invited ? -1 : 1))
}

/** A photo with links for whoever may see the claim: they live five minutes. */
export const showPhoto = async (
  { evidence: store }: Pick<Ports, 'evidence'>,
  claim: string,
  row: PhotoRecord,
): Promise<Photo> => {
  const { evidence, document, state, width, height, dark, small, more = [] } = row
  const seen = { evidence, document, state }
  if (state === 'waiting') return seen
  const linksOf = async (page: number) => {
    const [thumbnail, picture] = await Promise.all([
      store.link(thumbnailKey(claim, evidence, page)),
      store.link(pictureKey(claim, evidence, page)),
    ])
    return { thumbnail, picture }
  }
  const first = { ...seen, width, height, dark, small, ...(await linksOf(0)) }
  if (more.length === 0) return first
  const others = more.map(async (pixels, at) => ({ ...pixels, ...(await linksOf(at + 1)) }))
  return { ...first, more: await Promise.all(others) }
}
