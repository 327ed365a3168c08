/** Part of a text, in code units, and how many characters differ from what was sought. */
export interface Nearest {
  readonly from: number
  readonly to: number
  readonly distance: number
}

interface Cell {
  readonly distance: number
  /** Where in the text the part that ends here begins. */
  readonly from: number
}

const least = (cells: readonly Cell[]): Cell =>
  cells.reduce((best, cell) => (cell.distance < best.distance ? cell : best))

const plus = ({ distance, from }: Cell, cost: number): Cell => ({ distance: distance + cost, from })

/**
 * The part of a text that is nearest to what is sought, by insertions, deletions and substitutions
 * (Sellers). `isAny` tells characters that may stand for any one.
 */
export const findNearest = (
  sought: string,
  text: string,
  isAny: (character: string) => boolean = () => false,
): Nearest => {
  let row: readonly Cell[] = Array.from({ length: text.length + 1 }, (_, from) => ({
    distance: 0,
    from,
  }))
  for (const character of sought) {
    const above = row
    const next: Cell[] = [plus(above[0] ?? { distance: 0, from: 0 }, 1)]
    for (let at = 1; at <= text.length; at += 1) {
      const same = text[at - 1] === character || isAny(character)
      const [left, up, aslant] = [next[at - 1], above[at], above[at - 1]]
      if (left && up && aslant)
        next.push(least([plus(aslant, same ? 0 : 1), plus(up, 1), plus(left, 1)]))
    }
    row = next
  }
  const end = row.reduce(
    (best, cell, at) => (cell.distance < (row[best]?.distance ?? 0) ? at : best),
    0,
  )
  const { distance, from } = row[end] ?? { distance: sought.length, from: 0 }
  return { from, to: end, distance }
}

/** So many characters may be misread before two texts count as two. */
export const mayDiffer = (sought: string): number => Math.min(2, Math.floor(sought.length / 3))
