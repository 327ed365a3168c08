import type { Place } from '../../contract/shapes/reading'
import type { PhotoText, Spot, TextLine } from '../ports/reader'
import type { Span } from './page'

/** Where the first of some spans lies on its page: the part of the line's four corners that it takes. */
export const placeOf = (
  { lines }: PhotoText,
  of: Pick<Place, 'evidence' | 'page'>,
  [span]: readonly Span[],
): Place | undefined => {
  const line = span && lines[span.line]
  if (!line) return undefined
  const [topLeft, topRight, bottomRight, bottomLeft] = line.corners
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) return undefined
  const [from, to] = [edge(line, span.from), edge(line, span.to)]
  return {
    ...of,
    corners: [
      between(topLeft, topRight, from),
      between(topLeft, topRight, to),
      between(bottomLeft, bottomRight, to),
      between(bottomLeft, bottomRight, from),
    ],
  }
}

/** Halfway between the middles of a character and the one before it; the line's own ends outside. */
const edge = ({ at }: TextLine, place: number): number => {
  const [before, after] = [at[place - 1], at[place]]
  if (before === undefined) return 0
  return after === undefined ? 1 : (before + after) / 2
}

const between = (one: Spot, other: Spot, share: number): [number, number] => [
  clamp(one[0] + (other[0] - one[0]) * share),
  clamp(one[1] + (other[1] - one[1]) * share),
]

/** A line may begin off the picture; the contract bounds how far. */
const clamp = (share: number): number => Math.min(2, Math.max(-1, share))
