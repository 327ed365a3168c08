import { turn, type Bitmap } from './bitmap'
import type { Box } from './boxes'
import { cropLine } from './crop-line'
import type { Network } from './networks'

export type Turned = 0 | 90 | 180 | 270

/** The lines whose way up is asked: the widest ones. */
const ASKED = 12
const [WIDTH, HEIGHT] = [192, 48]

const weigh = (boxes: readonly Box[], weight: (box: Box) => number): number =>
  boxes.reduce((sum, box) => sum + weight(box), 0)

/** Do most lines run up or down the picture? */
export const liesOnSide = (boxes: readonly Box[]): boolean =>
  weigh(boxes, (box) => Math.max(0, box.halfHeight - 1.5 * box.halfWidth)) >
  weigh(boxes, (box) => Math.max(0, box.halfWidth - 1.5 * box.halfHeight))

/** The beginning of a line, as wide as the network looks. */
const beginning = (box: Box): Box => {
  const halfWidth = Math.min(box.halfWidth, (box.halfHeight * WIDTH) / HEIGHT)
  const back = box.halfWidth - halfWidth
  const { middle, along } = box
  return {
    ...box,
    halfWidth,
    bend: 0,
    middle: { x: middle.x - back * along.x, y: middle.y - back * along.y },
  }
}

/** Do most of the widest lines stand on their heads? */
export const standsOnHead = async (
  network: Network,
  bitmap: Bitmap,
  boxes: readonly Box[],
): Promise<boolean> => {
  const widest = [...boxes].sort((a, b) => b.halfWidth - a.halfWidth).slice(0, ASKED)
  let lean = 0
  for (const box of widest) {
    const { values } = await network.run(cropLine(bitmap, beginning(box), WIDTH, HEIGHT))
    lean += (values[1] ?? 0) - (values[0] ?? 0)
  }
  return lean > 0
}

/** Boxes as they lie once the bitmap is turned by 180°. */
export const turnOver = async (bitmap: Bitmap, boxes: readonly Box[]) => ({
  bitmap: await turn(bitmap, 180),
  boxes: boxes.map((box) => ({
    ...box,
    middle: { x: bitmap.width - box.middle.x, y: bitmap.height - box.middle.y },
    bend: -box.bend,
  })),
})
