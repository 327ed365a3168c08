import type { Bitmap } from './bitmap'
import { pointOf, type Box } from './boxes'
import type { Grid } from './networks'

/** Red between the four pixels around a point; outside the picture its edge goes on. */
const sampleRed = ({ pixels, width, height }: Bitmap, x: number, y: number): number => {
  const right = Math.min(Math.max(x - 0.5, 0), width - 1.001)
  const down = Math.min(Math.max(y - 0.5, 0), height - 1.001)
  const [left, top] = [Math.floor(right), Math.floor(down)]
  const [across, under] = [right - left, down - top]
  const at = (top * width + left) * 3
  const below = at + width * 3
  const upper = (pixels[at] ?? 0) * (1 - across) + (pixels[at + 3] ?? 0) * across
  const lower = (pixels[below] ?? 0) * (1 - across) + (pixels[below + 3] ?? 0) * across
  return upper * (1 - under) + lower * under
}

/**
 * The box's text, upright, so many pixels wide and high, as the networks want it: three channels,
 * -1..1. All three are the red one, in which a seal's red ink is as bright as the paper and what is
 * printed under it stays dark. What is larger on the photo is averaged over as many points as it needs.
 */
export const cropLine = (bitmap: Bitmap, box: Box, width: number, height: number): Grid => {
  const fine = Math.max(1, Math.min(4, Math.ceil((box.halfHeight * 2) / height)))
  const cells = width * height
  const values = new Float32Array(3 * cells)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      let sum = 0
      for (let part = 0; part < fine * fine; part += 1) {
        const u = (column + ((part % fine) + 0.5) / fine) / width
        const v = (row + (Math.floor(part / fine) + 0.5) / fine) / height
        const { x, y } = pointOf(box, u * 2 - 1, v * 2 - 1)
        sum += sampleRed(bitmap, x, y)
      }
      values[row * width + column] = sum / (fine * fine) / 127.5 - 1
    }
  values.copyWithin(cells, 0, cells)
  values.copyWithin(2 * cells, 0, cells)
  return { values, shape: [1, 3, height, width] }
}
