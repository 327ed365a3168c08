import sharp, { type Sharp } from 'sharp'

/** Pixels of three bytes, red, green and blue, row by row. */
export interface Bitmap {
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

const raw = ({ width, height }: Bitmap) => ({ raw: { width, height, channels: 3 as const } })

const draw = async (image: Sharp): Promise<Bitmap> => {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  return { pixels: data, width: info.width, height: info.height }
}

export const decode = (photo: Uint8Array): Promise<Bitmap> =>
  draw(sharp(photo).flatten({ background: 'white' }).toColourspace('srgb').removeAlpha())

export const resize = (bitmap: Bitmap, width: number, height: number): Promise<Bitmap> =>
  draw(sharp(bitmap.pixels, raw(bitmap)).resize(width, height, { fit: 'fill' }))

/** Turned clockwise by a multiple of 90°. */
export const turn = (bitmap: Bitmap, degrees: number): Promise<Bitmap> =>
  draw(sharp(bitmap.pixels, raw(bitmap)).rotate(degrees))
