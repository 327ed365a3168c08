import type { Bitmap } from './bitmap'
import type { Box } from './boxes'
import { cropLine } from './crop-line'
import type { Grid, Network } from './networks'

const HEIGHT = 48
/** Longer lines are pressed together: none on a page is. */
const MOST_WIDTH = 3200
const LEAST_WIDTH = 48

export interface LineText {
  readonly text: string
  readonly confidence: number
  readonly at: readonly number[]
}

/** The likeliest class at one step. */
const likeliest = (values: Float32Array, from: number, classes: number): number => {
  let best = 0
  for (let one = 1; one < classes; one += 1)
    if ((values[from + one] ?? 0) > (values[from + best] ?? 0)) best = one
  return best
}

/** CTC, greedy: a class that goes on is one character, class 0 is none. */
const decode = ({ values, shape }: Grid, characters: readonly string[]): LineText => {
  const [steps = 0, classes = 0] = shape.slice(-2)
  let [text, sum, before] = ['', 0, 0]
  const at: number[] = []
  for (let step = 0; step < steps; step += 1) {
    const best = likeliest(values, step * classes, classes)
    if (best !== 0 && best !== before) {
      text += characters[best] ?? ''
      sum += values[step * classes + best] ?? 0
      at.push((step + 0.5) / steps)
    }
    before = best
  }
  return { text, confidence: at.length > 0 ? sum / at.length : 0, at }
}

/** The box with a little more of the photo around it, in heights. */
const widen = (box: Box, across: number, down: number): Box => ({
  ...box,
  halfWidth: box.halfWidth + across * box.halfHeight,
  halfHeight: box.halfHeight * (1 + down),
})

/** How a line is framed; one that is not read surely is framed anew, and the surer reading holds. */
const FRAMES = [
  [0.1, 0],
  [0.25, 0.15],
] as const
const SURE = 0.95

export const readLine = async (
  network: Network,
  characters: readonly string[],
  bitmap: Bitmap,
  box: Box,
): Promise<LineText> => {
  let best: LineText = { text: '', confidence: 0, at: [] }
  for (const [across, down] of FRAMES) {
    if (best.confidence > SURE) break
    const framed = widen(box, across, down)
    const natural = (HEIGHT * framed.halfWidth) / framed.halfHeight
    const width = Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, natural)))
    const read = decode(await network.run(cropLine(bitmap, framed, width, HEIGHT)), characters)
    if (read.confidence > best.confidence) best = read
  }
  return best
}
