import sharp from 'sharp'

/** Mean luma of 0 to 255. */
const DARK = 50

/** Too dark to read well. */
export const isDark = async (jpeg: Uint8Array): Promise<boolean> => {
  const [red, green, blue] = (await sharp(jpeg).stats()).channels
  if (red === undefined) return false
  if (green === undefined || blue === undefined) return red.mean < DARK
  // ITU-R BT.601.
  return 0.299 * red.mean + 0.587 * green.mean + 0.114 * blue.mean < DARK
}

/** A difference hash: for each of 8 × 8 places whether it is lighter than its right neighbour. */
export const outlineOf = async (jpeg: Uint8Array): Promise<string> => {
  const grey = sharp(jpeg).greyscale().resize(9, 8, { fit: 'fill' })
  const light = await grey.raw().toBuffer()
  const bits = Array.from({ length: 64 }, (_, at) => {
    const place = Math.floor(at / 8) * 9 + (at % 8)
    return (light[place] ?? 0) > (light[place + 1] ?? 0) ? '1' : '0'
  })
  return BigInt(`0b${bits.join('')}`)
    .toString(16)
    .padStart(16, '0')
}
