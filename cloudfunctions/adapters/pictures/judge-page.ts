import sharp from 'sharp'

/** Mean luma of 0 to 255. */
const DARK = 50
/** What red, green and blue give to luma (ITU-R BT.601). */
const BT_601 = [0.299, 0.587, 0.114] as const

/** Too dark to read well. Its pixels are counted here: sharp's own statistics take as long as drawing the page. */
export const isDark = async (jpeg: Uint8Array): Promise<boolean> => {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  const lumas = info.channels < 3 ? 1 : BT_601.length
  let sum = 0
  for (let at = 0; at < data.length; at += info.channels)
    for (let channel = 0; channel < lumas; channel += 1)
      sum += (data[at + channel] ?? 0) * (lumas === 1 ? 1 : (BT_601[channel] ?? 0))
  return sum / (info.width * info.height) < DARK
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
