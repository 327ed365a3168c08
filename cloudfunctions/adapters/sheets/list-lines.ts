import type { Row, Worksheet } from 'exceljs'
import { BadSheet } from '../../ports/sheets'
import { cellText } from './cell-text'
import { MOST_COLUMNS, MOST_ROWS } from './limits'

/** A row that is not empty: its number in the file, its texts from the first column on. */
export interface Line {
  readonly line: number
  readonly texts: readonly string[]
}

/** Excel has no more; a file may claim any number, and each is looked for below. */
const LAST_LINE = 1_048_576

const readTexts = (row: Row): readonly string[] =>
  Array.from({ length: Math.min(row.cellCount, MOST_COLUMNS) }, (_, at) =>
    cellText(row.findCell(at + 1)?.value),
  )

/**
 * The rows that are not empty. They are looked up one by one: exceljs's own walks visit every place
 * up to the last, 16 384 in a row whose only cell is the last, and `getCell` makes what it misses.
 */
export const listLines = (sheet: Worksheet): readonly Line[] => {
  const lines: Line[] = []
  const last = sheet.rowCount
  if (last > LAST_LINE) throw new BadSheet('not-a-sheet')
  for (let line = 1; line <= last; line += 1) {
    const row = sheet.findRow(line)
    const texts = row ? readTexts(row) : []
    if (texts.some((text) => text !== '')) lines.push({ line, texts })
    if (lines.length > MOST_ROWS + 1) throw new BadSheet('too-large')
  }
  return lines
}
