import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { BadSheet } from '../../ports/sheets'
import { MOST_COLUMNS } from './limits'
import { listLines, type Line } from './list-lines'

const delimiters = [',', ';', '\t']
/** Empty ones counted: Excel writes every row that was ever touched. */
const MOST_LINES = 100_000
/** Each is an object of its own in exceljs, and 5 MB hold 2.5 million. */
const MOST_CELLS = 500_000

/** The one that stands most often in the first line that is not empty, outside quotes. */
const findDelimiter = (text: string): string => {
  const line = /\S.*/.exec(text.replaceAll(/"[^"]*"/g, 'x'))?.[0] ?? ''
  const count = (delimiter: string) => line.split(delimiter).length
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** `="0012"` is how programs keep Excel from reading digits as a number. */
const kept = /^="(.*)"$/s
/** As Excel in China shows a day, with or without its time. */
const day = /^(\d{4})[/年](\d{1,2})[/月](\d{1,2})日?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/
const thousands = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** A CSV holds what a sheet showed: told again as a cell of an .xlsx would be. */
const unshow = (shown: string): string => {
  const text = shown.trim()
  const [, year = '', month = '', date = ''] = day.exec(text) ?? []
  if (year) return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (thousands.test(text)) return text.replaceAll(',', '')
  return kept.exec(text)?.[1] ?? text
}

const parse = async (text: string, map: (text: string, at: number) => string | undefined) => {
  const parserOptions = { delimiter: findDelimiter(text), maxRows: MOST_LINES + 1 }
  try {
    return await new ExcelJS.Workbook().csv.read(Readable.from([text]), { map, parserOptions })
  } catch {
    // Not told on: the parser's message holds the rest of the file.
    throw new BadSheet('not-a-sheet')
  }
}

/** Throws `BadSheet` where quotes do not match, or there is too much. */
export const readCsv = async (text: string): Promise<readonly Line[]> => {
  let cells = 0
  // A fault thrown here, or by a column too many, would end the process: it is no promise's.
  const keep = (shown: string, at: number): string | undefined => {
    if (shown === '' || at >= MOST_COLUMNS) return undefined
    cells += 1
    return cells > MOST_CELLS ? undefined : unshow(shown)
  }
  const sheet = await parse(text, keep)
  if (cells > MOST_CELLS || sheet.rowCount > MOST_LINES) throw new BadSheet('too-large')
  return listLines(sheet)
}
