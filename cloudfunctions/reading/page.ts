import type { PhotoText, Spot } from '../ports/reader'
import { fold, type Folded } from './fold'

/** Part of a line: code points `from` to `to`, the latter not included. */
export interface Span {
  readonly line: number
  readonly from: number
  readonly to: number
}

export interface PageLine extends Folded {
  /** Its place among the photo's lines. */
  readonly line: number
  /** What was read, by code points. */
  readonly source: readonly string[]
  readonly confidence: number
  readonly corners: readonly Spot[]
}

export type Page = readonly PageLine[]

export const pageOf = ({ lines }: PhotoText): Page =>
  joinSpread(
    lines.map(({ text, confidence, corners }, line) => ({
      ...fold(text),
      line,
      source: [...text],
      confidence,
      corners,
    })),
  )

/** Labels are spread to one width on many forms: of "名 … 称" the reader makes a line a character. */
const joinSpread = (page: Page): Page => {
  const first = page.find((line) => isOneHan(line) && isOneHan(rightOf(page, line)))
  const next = first && rightOf(page, first)
  if (!first || !next) return page
  const joined = join(first, next)
  return joinSpread(page.flatMap((line) => (line === next ? [] : [line === first ? joined : line])))
}

/** One character and nothing else. */
const isOneHan = (line: PageLine | undefined): boolean =>
  line !== undefined && /^[\u4e00-\u9fff]$/.test(line.text)

const join = (one: PageLine, other: PageLine): PageLine => {
  const [start = [0, 0], , , startBelow = [0, 0]] = one.corners
  const [, end = [0, 0], endBelow = [0, 0]] = other.corners
  return {
    text: one.text + other.text,
    origin: [...one.origin, ...other.origin.map((at) => at + one.source.length)],
    line: one.line,
    source: [...one.source, ...other.source],
    confidence: Math.min(one.confidence, other.confidence),
    corners: [start, end, endBelow, startBelow],
  }
}

/** Part of a line's folded text, in code units. */
export interface Stretch {
  readonly line: PageLine
  readonly from: number
  readonly to: number
}

export const textOf = ({ line, from, to }: Stretch): string => line.text.slice(from, to)

/** As it stands in what was read. */
export const spanOf = ({ line, from, to }: Stretch): Span => ({
  line: line.line,
  from: line.origin[from] ?? 0,
  to: (line.origin[to - 1] ?? -1) + 1,
})

/** What was read there, with its own spaces, case and brackets. */
export const sourceOf = (stretch: Stretch): string => {
  const { from, to } = spanOf(stretch)
  return stretch.line.source.slice(from, to).join('')
}

const middleOf = (one: Spot = [0, 0], other: Spot = [0, 0]): Spot => [
  (one[0] + other[0]) / 2,
  (one[1] + other[1]) / 2,
]

/**
 * Where a point lies for a line's own eyes: in lengths of the line to its right, in heights down. So
 * neither the photo's shape nor a page on its side matters.
 */
const seenFrom = ({ corners }: PageLine, [x, y]: Spot): Spot => {
  const [origin = [0, 0], right = [0, 0], , below = [0, 0]] = corners
  const [ux, uy] = [right[0] - origin[0], right[1] - origin[1]]
  const [vx, vy] = [below[0] - origin[0], below[1] - origin[1]]
  const area = ux * vy - uy * vx
  if (area === 0) return [Infinity, Infinity]
  const [dx, dy] = [x - origin[0], y - origin[1]]
  return [(dx * vy - dy * vx) / area, (ux * dy - uy * dx) / area]
}

const beginningOf = ({ corners }: PageLine): Spot => middleOf(corners[0], corners[3])

const endOf = ({ corners }: PageLine): Spot => middleOf(corners[1], corners[2])

const nearest = (found: readonly (readonly [PageLine, number])[]): PageLine | undefined =>
  [...found].sort(([, a], [, b]) => a - b)[0]?.[0]

/** The next line on the same row. */
export const rightOf = (page: Page, line: PageLine): PageLine | undefined =>
  nearest(
    page.flatMap((other) => {
      const [right, down] = seenFrom(line, beginningOf(other))
      const beside = other !== line && right > 0.8 && down > -0.3 && down < 1.3
      return beside ? [[other, right] as const] : []
    }),
  )

/** The next line under it, or under part of it. */
export const below = (page: Page, line: PageLine): PageLine | undefined =>
  nearest(
    page.flatMap((other) => {
      const [begins, down] = seenFrom(line, beginningOf(other))
      const [ends] = seenFrom(line, endOf(other))
      const under = other !== line && begins < 1 && ends > 0 && down > 0.9 && down < 3.5
      return under ? [[other, down] as const] : []
    }),
  )

/** At most this far down, in heights of the line above, where two lines are one text. */
const PITCH = 2.8

const heightOf = ({ corners: [top = [0, 0], , , bottom = [0, 0]] }: PageLine): number =>
  Math.hypot(bottom[0] - top[0], bottom[1] - top[1])

/** May the second line go on with the first: close under it, and of its size? */
export const goesOn = (page: Page, first: PageLine, second: PageLine): boolean => {
  const size = heightOf(second) / heightOf(first)
  const [, down] = seenFrom(first, beginningOf(second))
  return below(page, first) === second && down < PITCH && size > 0.7 && size < 1.4
}

/** The page as one text, lines broken wherever they are. */
export interface Flow {
  readonly text: string
  /** For each code unit of `text`, where it stands. */
  readonly at: readonly { readonly line: PageLine; readonly unit: number }[]
}

export const flowOf = (page: Page): Flow => ({
  text: page.map(({ text }) => text).join(''),
  at: page.flatMap((line) => line.text.split('').map((_, unit) => ({ line, unit }))),
})

/** Part of the flow, as the parts of lines that it is made of. */
export const stretchesOf = ({ at }: Flow, from: number, to: number): readonly Stretch[] => {
  const parts: Stretch[] = []
  for (const { line, unit } of at.slice(from, to)) {
    const last = parts.at(-1)
    if (last?.line === line) parts[parts.length - 1] = { ...last, to: unit + 1 }
    else parts.push({ line, from: unit, to: unit + 1 })
  }
  return parts
}
