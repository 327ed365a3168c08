import sharp from 'sharp'
import type { Pixels } from './sharp'

/** What red, green and blue give to luma, in thousandths (ITU-R BT.601). */
const [RED, GREEN, BLUE] = [299, 587, 114] as const

const lumasOf = ({ data, info: { width, height, channels } }: Pixels): Pixels => {
  const lumas = new Uint8Array(width * height)
  const at = (place: number): number => data[place] ?? 0
  for (let pixel = 0, from = 0; pixel < lumas.length; pixel += 1, from += channels)
    lumas[pixel] =
      channels < 3 ? at(from) : (RED * at(from) + GREEN * at(from + 1) + BLUE * at(from + 2)) / 1000
  return { data: lumas, info: { width, height, channels: 1 } }
}

const meanOf = (lumas: Uint8Array): number => {
  let sum = 0
  for (const luma of lumas) sum += luma
  return sum / lumas.length
}

/** A difference hash: for each of side × side places whether it is lighter than its right neighbour. */
const differences = async ({ data, info }: Pixels, side: number): Promise<string> => {
  const shrunk = sharp(data, { raw: info }).resize(side + 1, side, { fit: 'fill' })
  const light = await shrunk.toColourspace('b-w').raw().toBuffer()
  const bits = Array.from({ length: side * side }, (_, at) => {
    const place = Math.floor(at / side) * (side + 1) + (at % side)
    return (light[place] ?? 0) > (light[place + 1] ?? 0) ? '1' : '0'
  })
  return BigInt(`0b${bits.join('')}`)
    .toString(16)
    .padStart((side * side) / 4, '0')
}

/** Mean luma, of 0 to 255, under which a page is too dark to read well. */
const DARK = 50

/**
 * What a page's small picture shows. `outline`: a coarse one, by which pictures are found, and a fine
 * one, which tells two papers of one form apart.
 */
export const judgePage = async (small: Pixels) => {
  const lumas = lumasOf(small)
  return {
    dark: meanOf(lumas.data) < DARK,
    outline: (await differences(lumas, 8)) + (await differences(lumas, 32)),
  }
}
