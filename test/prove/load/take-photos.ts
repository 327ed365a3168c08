import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const folder = 'test/photos/certificates'
/** So many pictures, each handed in again and again as a file of its own. */
const PICTURES = 80

/** A photo as somebody else takes it: a little turned, a little brighter or darker. */
const takeAgain = (file: string, n: number, side: number): Promise<Buffer> =>
  sharp(join(folder, file))
    .rotate((n % 7) - 3, { background: '#777777' })
    .modulate({ brightness: 0.9 + (n % 5) * 0.05 })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 75 })
    .toBuffer()

export const takePhotos = async (side: number): Promise<readonly Buffer[]> => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jpg'))
  const photos: Buffer[] = []
  for (let n = 0; n < PICTURES; n += 1)
    photos.push(await takeAgain(files[n % files.length] ?? '', n, side))
  return photos
}

/** The same picture in a file that no other is: behind the first marker stands a comment with its number. */
export const asOwnFile = (jpeg: Buffer, n: number): Uint8Array => {
  const words = Buffer.from(`sample photo ${n}`)
  const comment = Buffer.from([0xff, 0xfe, 0, words.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), comment, words, jpeg.subarray(2)])
}
