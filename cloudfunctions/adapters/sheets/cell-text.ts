import type { CellValue } from 'exceljs'

// Excel keeps 15 digits; what a double holds beyond them (0.30000000000000004) nobody typed.
const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 })

/** Without exponent or thousand separators. */
export const plainNumber = (number: number): string => plain.format(number === 0 ? 0 : number)

/** exceljs gives a cell's day as that day in UTC; a formula's text in a cell of days is no day. */
const dayText = (day: Date): string =>
  Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10)

const show = (value: CellValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return plainNumber(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return dayText(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return value.error
  return show('hyperlink' in value ? value.text : value.result)
}

/** What the cell shows, trimmed; a day as `YYYY-MM-DD`, without its time. */
export const cellText = (value: CellValue): string => show(value).trim()
