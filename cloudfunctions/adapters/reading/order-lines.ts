import type { Box } from './boxes'

/** The direction of the median line, weighed by length. */
const slopeOf = (boxes: readonly Box[]): number => {
  const sorted = boxes
    .map((box) => ({ slope: box.along.y / box.along.x, weight: box.halfWidth }))
    .sort((a, b) => a.slope - b.slope)
  let left = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2
  for (const { slope, weight } of sorted) if ((left -= weight) <= 0) return slope
  return 0
}

/** How far a box's middle lies below another's; only a long line knows its own direction. */
const drop = (from: Box, to: Box, slope: number): number => {
  const long = from.halfWidth > 3 * from.halfHeight
  const own = long ? from.along.y / from.along.x : slope
  return to.middle.y - from.middle.y - own * (to.middle.x - from.middle.x)
}

/** As people read a page: row by row, each from the left. */
export const orderBoxes = (boxes: readonly Box[]): readonly Box[] => {
  const slope = slopeOf(boxes)
  const isBeside = (one: Box, other: Box): boolean =>
    Math.abs(drop(one, other, slope) - drop(other, one, slope)) / 2 <
    Math.min(one.halfHeight, other.halfHeight)
  const depth = ({ middle }: Box) => middle.y - slope * middle.x
  const rows: Box[][] = []
  for (const box of [...boxes].sort((a, b) => depth(a) - depth(b))) {
    const row = rows.findLast((one) => one.some((other) => isBeside(other, box)))
    if (row) row.push(box)
    else rows.push([box])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.middle.x - b.middle.x))
}
