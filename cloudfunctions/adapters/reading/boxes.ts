import type { Point } from './bitmap'

/** A rectangle that may lie aslant, and be bent as paper is: its middle, and half its sides. */
export interface Box {
  readonly middle: Point
  /** Of unit length, along the text; the text's own down is a quarter turn clockwise from it. */
  readonly along: Point
  readonly halfWidth: number
  readonly halfHeight: number
  /** How far both ends lie further down than the middle. */
  readonly bend: number
}

const cross = (from: Point, one: Point, other: Point): number =>
  (one.x - from.x) * (other.y - from.y) - (one.y - from.y) * (other.x - from.x)

const chain = (points: readonly Point[]): Point[] => {
  const hull: Point[] = []
  for (const point of points) {
    for (;;) {
      const [before, last] = hull.slice(-2)
      if (!before || !last || cross(before, last, point) > 0) break
      hull.pop()
    }
    hull.push(point)
  }
  return hull.slice(0, -1)
}

/** The convex hull (monotone chain). */
export const hullOf = (points: readonly Point[]): readonly Point[] => {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  return sorted.length < 3 ? sorted : [...chain(sorted), ...chain(sorted.reverse())]
}

const boxAlong = (hull: readonly Point[], along: Point): Box => {
  const rights = hull.map(({ x, y }) => x * along.x + y * along.y)
  const downs = hull.map(({ x, y }) => y * along.x - x * along.y)
  const [left, right] = [Math.min(...rights), Math.max(...rights)]
  const [top, bottom] = [Math.min(...downs), Math.max(...downs)]
  const [u, v] = [(left + right) / 2, (top + bottom) / 2]
  return {
    middle: { x: u * along.x - v * along.y, y: u * along.y + v * along.x },
    along,
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
    bend: 0,
  }
}

/** Stands the box so that its text runs to the right, or, where it is taller than wide, down. */
const faceRight = (box: Box): Box => {
  const { along } = box
  if (Math.abs(along.x) >= Math.abs(along.y))
    return along.x >= 0 ? box : { ...box, along: { x: -along.x, y: -along.y } }
  const turned = along.y > 0 ? { x: along.y, y: -along.x } : { x: -along.y, y: along.x }
  return { ...box, along: turned, halfWidth: box.halfHeight, halfHeight: box.halfWidth }
}

/** The smallest rectangle around a hull: one of its sides lies on a side of the hull. */
export const boxAround = (hull: readonly Point[]): Box => {
  let best: Box | undefined
  hull.forEach((from, at) => {
    const to = hull[(at + 1) % hull.length] ?? from
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length === 0) return
    const box = boxAlong(hull, { x: (to.x - from.x) / length, y: (to.y - from.y) / length })
    if (!best || box.halfWidth * box.halfHeight < best.halfWidth * best.halfHeight) best = box
  })
  return faceRight(best ?? boxAlong(hull, { x: 1, y: 0 }))
}

/** The detector marks the kernel of a line: what it left out grows with area over perimeter. */
export const unclip = (box: Box, ratio: number): Box => {
  const [width, height] = [box.halfWidth * 2, box.halfHeight * 2]
  const grow = (width * height * ratio) / (2 * (width + height))
  return { ...box, halfWidth: box.halfWidth + grow, halfHeight: box.halfHeight + grow }
}

/** A point of the box: -1..1 along the text and -1..1 down. */
export const pointOf = (box: Box, along: number, down: number): Point => {
  const [u, v] = [along * box.halfWidth, down * box.halfHeight + along * along * box.bend]
  return {
    x: box.middle.x + u * box.along.x - v * box.along.y,
    y: box.middle.y + u * box.along.y + v * box.along.x,
  }
}

/** Clockwise from the text's top left. */
export const cornersOf = (box: Box): readonly Point[] => [
  pointOf(box, -1, -1),
  pointOf(box, 1, -1),
  pointOf(box, 1, 1),
  pointOf(box, -1, 1),
]
