import type { Point } from './bitmap'

/** A map of marked cells: 1 where there is text. */
export interface Mask {
  readonly cells: Uint8Array
  readonly width: number
  readonly height: number
}

/** Cells that touch. */
export interface Blob {
  readonly size: number
  /** The first and the last of each row. */
  readonly edge: readonly Point[]
  /** Of each column, its first and last row. */
  readonly columns: ReadonlyMap<number, readonly [top: number, bottom: number]>
}

type Spans = Map<number, [number, number]>

const widen = (spans: Spans, at: number, value: number): void => {
  const span = spans.get(at)
  if (!span) spans.set(at, [value, value])
  else if (value < span[0]) span[0] = value
  else if (value > span[1]) span[1] = value
}

/** Fills from one cell over all that touch it, corners too, and wipes them from the mask. */
const takeBlob = ({ cells, width, height }: Mask, start: number, stack: Int32Array): Blob => {
  const rows: Spans = new Map()
  const columns: Spans = new Map()
  let size = 0
  let top = 0
  stack[top++] = start
  cells[start] = 0
  while (top > 0) {
    const cell = stack[--top] ?? 0
    const x = cell % width
    const y = (cell - x) / width
    widen(rows, y, x)
    widen(columns, x, y)
    size += 1
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down += 1)
      for (let right = Math.max(0, x - 1); right <= Math.min(width - 1, x + 1); right += 1) {
        const beside = down * width + right
        if (cells[beside] !== 1) continue
        cells[beside] = 0
        stack[top++] = beside
      }
  }
  const edge = [...rows].flatMap(([y, [from, to]]) => [
    { x: from, y },
    { x: to, y },
  ])
  return { size, edge, columns }
}

/** Every blob of at least so many cells. The mask is used up. */
export const takeBlobs = (mask: Mask, least: number): readonly Blob[] => {
  const stack = new Int32Array(mask.cells.length)
  const blobs: Blob[] = []
  for (let cell = 0; cell < mask.cells.length; cell += 1)
    if (mask.cells[cell] === 1) {
      const blob = takeBlob(mask, cell, stack)
      if (blob.size >= least) blobs.push(blob)
    }
  return blobs
}
