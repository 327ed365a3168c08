import sharp, { type Raw, type SharpOptions } from 'sharp'
import type { Page } from '../../ports/pictures'

export const MOST_PIXELS = 50e6
const LONGEST_SIDE = 2400
const THUMBNAIL_SIDE = 320
const DECODE_SECONDS = 60

// For the whole process: libvips reads SVG, PDF, TIFF and more unless it is told not to.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] })
// A decoded photo takes up to 200 MB: nothing is remembered, and how many at once is said in `withMemoryFor`.
sharp.cache(false)
sharp.concurrency(1)

export const strict: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error' }

/** Huffman tables of one's own save a fifteenth of the bytes, and take a quarter of a photo's time. */
const quick = { optimiseCoding: false }

const within = (side: number) => ({
  width: side,
  height: side,
  fit: 'inside' as const,
  withoutEnlargement: true,
})

/** Pixels row by row, the channels of each side by side: red, green and blue, or grey alone. */
export interface Pixels {
  readonly data: Uint8Array
  readonly info: Raw
}

const again = ({ data, info: { width, height, channels } }: Pixels) =>
  sharp(data, { raw: { width, height, channels } })

const pack = (pixels: Pixels, quality: number): Promise<Uint8Array> =>
  again(pixels)
    .jpeg({ quality, ...quick })
    .toBuffer()

/** A page, and its small picture before it was packed. */
export interface Drawn {
  readonly page: Page
  readonly small: Pixels
}

/** A page drawn anew: sharp keeps no metadata unless asked, and turns the colours to sRGB. */
export const drawPage = async (
  input: Uint8Array,
  options: SharpOptions = strict,
): Promise<Drawn> => {
  const large = await sharp(input, options)
    .timeout({ seconds: DECODE_SECONDS })
    .autoOrient()
    .resize(within(LONGEST_SIDE))
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const small = await again(large)
    .resize(within(THUMBNAIL_SIDE))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = large.info
  const page = { picture: await pack(large, 88), thumbnail: await pack(small, 80), width, height }
  return { page, small }
}
