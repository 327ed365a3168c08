import type { Place } from '../../../../contract/shapes/reading'

/** Around the words, so that the line does not cover them; a share of the picture. */
const ROOM = 0.008

/**
 * A drawing as large as the picture, whatever its size: all dimmed but the words' four corners, and a
 * line around them. An image of its own, because WeChat draws no shapes in a page.
 */
export const drawMark = (corners: Place['corners']): string => {
  const quad = widen(corners)
    .map(([x, y]) => `${round(x)} ${round(y)}`)
    .join('L')
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="none">` +
    `<path fill-rule="evenodd" fill="#000" fill-opacity=".38" d="M0 0H100V100H0ZM${quad}Z"/>` +
    `<path fill="none" stroke="#ffb000" stroke-width="3" vector-effect="non-scaling-stroke" d="M${quad}Z"/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}

const round = (share: number): number => Math.round(share * 10_000) / 100

/** Each corner a little away from the middle. */
const widen = (corners: Place['corners']): readonly (readonly [number, number])[] => {
  const middle = [0, 1].map((axis) => corners.reduce((sum, one) => sum + (one[axis] ?? 0), 0) / 4)
  const out = (value: number, axis: number) => value + Math.sign(value - (middle[axis] ?? 0)) * ROOM
  return corners.map(([x, y]) => [out(x, 0), out(y, 1)] as const)
}
