import { createHash } from 'node:crypto'
import sharp, { type SharpOptions } from 'sharp'
import type { Picture, PictureFault, Pictures } from '../ports/pictures'
import { oneAtATime } from './one-at-a-time'

const MOST_PIXELS = 50e6
const LONGEST_SIDE = 2400
const THUMBNAIL_SIDE = 320
const SMALL_SIDE = 900
/** Mean luma of 0 to 255. */
const DARK = 50
const DECODE_SECONDS = 60

// For the whole process: libvips reads SVG, PDF, TIFF and more unless it is told not to.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] })
// A decoded photo takes up to 200 MB: nothing is remembered, and one is decoded at a time.
sharp.cache(false)
sharp.concurrency(1)
const queue = oneAtATime()

const strict: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error' }

/** How each admitted type begins (RFC 2083 section 3.1; ITU-T T.81 annex B). */
const beginnings: readonly (readonly [type: string, magic: Buffer])[] = [
  ['image/jpeg', Buffer.from('ffd8ff', 'hex')],
  ['image/png', Buffer.from('89504e470d0a1a0a', 'hex')],
]

const typeOf = (bytes: Uint8Array): string | undefined =>
  beginnings.find(([, magic]) => magic.equals(bytes.subarray(0, magic.length)))?.[0]

/** Read from the header alone, so that a bomb is told by its size before anything is unpacked. */
const countPixels = async (bytes: Uint8Array): Promise<number> => {
  const { width, height } = await sharp(bytes, { ...strict, limitInputPixels: false }).metadata()
  return width * height
}

const within = (side: number) => ({ width: side, height: side, fit: 'inside' as const })

/** Written anew: sharp keeps no metadata unless asked, and turns the colours to sRGB. */
const redraw = (bytes: Uint8Array) =>
  sharp(bytes, strict)
    .timeout({ seconds: DECODE_SECONDS })
    .autoOrient()
    .resize({ ...within(LONGEST_SIDE), withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality: 88 })
    .toBuffer({ resolveWithObject: true })

const isDark = async (jpeg: Uint8Array): Promise<boolean> => {
  const [red, green, blue] = (await sharp(jpeg).stats()).channels
  if (red === undefined) return false
  if (green === undefined || blue === undefined) return red.mean < DARK
  // ITU-R BT.601.
  return 0.299 * red.mean + 0.587 * green.mean + 0.114 * blue.mean < DARK
}

const admit = async (bytes: Uint8Array): Promise<Picture> => {
  const { data, info } = await redraw(bytes)
  const small = { ...within(THUMBNAIL_SIDE), withoutEnlargement: true }
  const thumbnail = await sharp(data).resize(small).jpeg({ quality: 80 }).toBuffer()
  return {
    picture: data,
    thumbnail,
    width: info.width,
    height: info.height,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    dark: await isDark(thumbnail),
    small: Math.max(info.width, info.height) < SMALL_SIDE,
  }
}

const look = async (bytes: Uint8Array, announced: string): Promise<Picture | PictureFault> => {
  const type = typeOf(bytes)
  if (type === undefined) return 'not-a-picture'
  if (type !== announced) return 'wrong-type'
  try {
    if ((await countPixels(bytes)) > MOST_PIXELS) return 'too-many-pixels'
    return await admit(bytes)
  } catch {
    return 'damaged'
  }
}

/** Photos looked at with sharp (libvips), one at a time in the whole process. */
export const openPictures = (): Pictures => ({
  look: (bytes, announced) => queue(() => look(bytes, announced)),
})
