import sharp, { type SharpOptions } from 'sharp'

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

/** A page drawn anew: sharp keeps no metadata unless asked, and turns the colours to sRGB. */
export const drawPage = async (input: Uint8Array, options: SharpOptions = strict) => {
  const { data, info } = await sharp(input, options)
    .timeout({ seconds: DECODE_SECONDS })
    .autoOrient()
    .resize(within(LONGEST_SIDE))
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality: 88, ...quick })
    .toBuffer({ resolveWithObject: true })
  const small = sharp(data).resize(within(THUMBNAIL_SIDE))
  const thumbnail = await small.jpeg({ quality: 80, ...quick }).toBuffer()
  return { picture: data, thumbnail, width: info.width, height: info.height }
}
