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

/** A difference hash: for each of side × side places whether it is lighter than its right neighbour. */
const differences = async (jpeg: Uint8Array, side: number): Promise<string> => {
  const grey = sharp(jpeg)
    .greyscale()
    .resize(side + 1, side, { fit: 'fill' })
  const light = await grey.raw().toBuffer()
  const bits = Array.from({ length: side * side }, (_, at) => {
    const place = Math.floor(at / side) * (side + 1) + (at % side)
    return (light[place] ?? 0) > (light[place + 1] ?? 0) ? '1' : '0'
  })
  return BigInt(`0b${bits.join('')}`)
    .toString(16)
    .padStart((side * side) / 4, '0')
}

/** A coarse one, by which pictures are found, and a fine one, which tells two papers of one form apart. */
export const outlineOf = async (jpeg: Uint8Array): Promise<string> =>
  (await differences(jpeg, 8)) + (await differences(jpeg, 32))
