import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { openPictures } from '../../../cloudfunctions/adapters/pictures'

const Item = z.object({
  file: z.string(),
  kind: z.string(),
  level: z.string(),
  fields: z.object({ number: z.string(), holder: z.string(), date: z.string() }),
  lines: z.array(z.string()),
})
export type Item = z.output<typeof Item>

const usual = 'test/photos/certificates'
export const folder = process.env['PHOTOS'] ?? usual
export const isUsual = folder === usual

/** A photo with what is printed on it, as it is let in. */
export interface Photo extends Item {
  readonly picture: Uint8Array
}

/** All photos that the folder's truth tells of. */
export const loadPhotos = async (): Promise<readonly Photo[]> => {
  const truth: unknown = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
  const pictures = openPictures()
  const photos: Photo[] = []
  for (const item of z.object({ items: z.array(Item) }).parse(truth).items) {
    const seen = await pictures.look(readFileSync(join(folder, item.file)), 'image/jpeg')
    if (typeof seen === 'string') throw new Error(`${item.file} is not let in: ${seen}`)
    photos.push({ ...item, picture: seen.pages[0].picture })
  }
  return photos
}
