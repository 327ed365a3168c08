import type { Point } from './bitmap'
import type { Blob } from './blobs'
import type { Box } from './boxes'

/** Only lines so many times longer than high show how the paper is bent. */
const LONG = 5

interface Middle {
  /** Along the box, -1..1. */
  readonly u: number
  /** Down from the box's own axis, in pixels. */
  readonly v: number
  readonly thickness: number
}

const middlesOf = ({ columns }: Blob, { middle, along, halfWidth }: Box): readonly Middle[] =>
  [...columns].map(([x, [top, bottom]]) => {
    const [dx, dy] = [x - middle.x, (top + bottom) / 2 - middle.y]
    const u = (dx * along.x + dy * along.y) / halfWidth
    const v = dy * along.x - dx * along.y
    return { u, v, thickness: (bottom - top + 1) * along.x }
  })

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Least squares for v = a + b·u + c·u², on the two shapes that are at right angles over the columns. */
const fitCurve = (middles: readonly Middle[]) => {
  const us = middles.map(({ u }) => u)
  const centre = mean(us)
  const spread = mean(us.map((u) => (u - centre) ** 2))
  const skew = mean(us.map((u) => (u - centre) ** 3)) / spread
  const shape = (u: number) => (u - centre) ** 2 - spread - skew * (u - centre)
  const power = mean(us.map((u) => shape(u) ** 2))
  const level = mean(middles.map(({ v }) => v))
  const tilt = mean(middles.map(({ u, v }) => (u - centre) * v)) / spread
  const bend = mean(middles.map(({ u, v }) => shape(u) * v)) / power
  return { at: (u: number) => level + tilt * (u - centre) + bend * shape(u), bend }
}

const turnBy = ({ x, y }: Point, slope: number): Point => {
  const length = Math.hypot(1, slope)
  return { x: (x - slope * y) / length, y: (y + slope * x) / length }
}

/** The box along the middle of the line's cells, which no rectangle fits where the paper is bent. */
export const bendBox = (blob: Blob, box: Box): Box => {
  const upright = Math.abs(box.along.x) > 2 * Math.abs(box.along.y)
  if (!upright || box.halfWidth < LONG * box.halfHeight) return box
  const middles = middlesOf(blob, box)
  const curve = fitCurve(middles)
  const [before, middle, after] = [curve.at(-1), curve.at(0), curve.at(1)]
  const thick = mean(middles.map(({ thickness }) => thickness))
  return {
    middle: { x: box.middle.x - middle * box.along.y, y: box.middle.y + middle * box.along.x },
    along: turnBy(box.along, (after - before) / 2 / box.halfWidth),
    halfWidth: box.halfWidth,
    halfHeight: Math.min(box.halfHeight, thick / 2),
    bend: curve.bend,
  }
}
