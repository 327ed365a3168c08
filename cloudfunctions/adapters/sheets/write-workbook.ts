import ExcelJS, { type Cell, type Workbook } from 'exceljs'
import type { Sheet, SheetColumn } from '../../ports/sheets'
import { plainNumber } from './cell-text'

type Kind = NonNullable<SheetColumn['kind']>

/** Excel calls a file damaged that holds a longer one. */
const MOST_CHARACTERS = 32_767
/** From here on a number has 16 digits, and Excel keeps 15. */
const ROUNDED = 1e15
/** What is text keeps this format, so that Excel makes no formula of it when a person edits it. */
const TEXT = '@'

const formats: Readonly<Record<Kind, string>> = {
  text: TEXT,
  money: '#,##0.00',
  number: 'General',
}
const widths: Readonly<Record<Kind, number>> = { text: 20, money: 16, number: 12 }

/** Excel reads `_x0041_` as the letter A unless its first mark is told as one itself. */
const escapeText = (text: string): string =>
  text.slice(0, MOST_CHARACTERS).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const inYuan = (fen: number): number => {
  if (Number.isSafeInteger(fen)) return fen / 100
  throw new Error(`sheets: ${fen} is no whole number of fen`)
}

const fillCell = (cell: Cell, value: string | number, kind: Kind): void => {
  const number = kind === 'money' && typeof value === 'number' ? inYuan(value) : value
  if (typeof number === 'number' && kind !== 'text' && Math.abs(number) < ROUNDED) {
    cell.value = number
    // Excel shows a long whole number with an exponent unless it is told not to.
    cell.numFmt = kind === 'number' && Number.isInteger(number) ? '0' : formats[kind]
  } else {
    cell.value = typeof number === 'number' ? plainNumber(number) : escapeText(number)
    cell.numFmt = TEXT
  }
}

const addSheet = (workbook: Workbook, { name, columns, rows }: Sheet): void => {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ title, width, kind = 'text' }) => ({
    header: escapeText(title),
    width: width ?? widths[kind],
    style: { numFmt: formats[kind] },
  }))
  sheet.getRow(1).font = { bold: true }
  const corner = { row: rows.length + 1, column: columns.length }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: corner }
  rows.forEach((values, down) => {
    const row = sheet.getRow(down + 2)
    columns.forEach(({ kind = 'text' }, at) => {
      const value = values[at] ?? null
      if (value !== null) fillCell(row.getCell(at + 1), value, kind)
    })
  })
}

/** An .xlsx of these sheets. Throws where money is no whole fen, or a name cannot be a sheet's. */
export const writeWorkbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook()
  sheets.forEach((sheet) => addSheet(workbook, sheet))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
