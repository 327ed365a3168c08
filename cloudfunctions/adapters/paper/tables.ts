import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Block } from '../../ports/paper'
import { LINE, SHADE, WIDTH, type Write } from './look'

type Pairs = Extract<Block, { kind: 'pairs' }>
type Grid = Extract<Block, { kind: 'grid' }>

interface Cell {
  readonly text: string
  readonly fillColor?: string
}

const RULE = 0.6
const PADDING = 6
const LABEL = 84

export const frame = (colour: string): CustomTableLayout => ({
  hLineWidth: () => RULE,
  vLineWidth: () => RULE,
  hLineColor: () => colour,
  vLineColor: () => colour,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 4,
  paddingBottom: () => 4,
})

/** What cells may hold beside rules and padding. Fixed widths: only then a long word is broken. */
const roomFor = (columns: number): number => WIDTH - columns * 2 * PADDING - (columns + 1) * RULE

const table = (widths: readonly number[], body: readonly (readonly TableCell[])[], heads: number) =>
  ({
    table: {
      widths: [...widths],
      body: body.map((row) => [...row]),
      headerRows: heads,
      dontBreakRows: true,
    },
    layout: frame(LINE),
    margin: [0, 0, 0, 8],
  }) satisfies Content

const label = (words: string): Cell => ({ text: words, fillColor: SHADE })

/** On one line as far as it goes: a row is not cut, and would not fit a page with a line break too many. */
const inLine =
  (write: Write): Write =>
  (words) =>
    write(words.replace(/\s+/g, ' '))

export const drawPairs = ({ across, pairs }: Pairs, draw: Write): Content => {
  const write = inLine(draw)
  const value = (roomFor(across * 2) - across * LABEL) / across
  const widths = Array.from({ length: across }, () => [LABEL, value]).flat()
  const cells = pairs.map(([name, said]): Cell[] => [label(write(name)), { text: write(said) }])
  const rows = Array.from({ length: Math.ceil(cells.length / across) }, (_, at) =>
    fill(cells.slice(at * across, (at + 1) * across).flat(), across * 2),
  )
  return table(widths, rows, 0)
}

/** Where the last row lacks its second pair, the first takes all the room. */
const fill = (row: readonly Cell[], columns: number): readonly TableCell[] => {
  const [name, said] = row
  if (!name || !said || row.length === columns) return row
  return [name, { ...said, colSpan: columns - 1 }, '', '']
}

export const drawGrid = ({ shares, head, rows }: Grid, draw: Write): Content => {
  const write = inLine(draw)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => (roomFor(shares.length) * share) / whole)
  const top = head.map((words): TableCell => ({ text: write(words), bold: true, fillColor: SHADE }))
  const body = rows.map((row) => row.map((words): TableCell => ({ text: write(words) })))
  return table(widths, [top, ...body], 1)
}
