import fc from 'fast-check'
import type { Sheet } from '../../../cloudfunctions/ports/sheets'
import { firstSheet, openWorkbook, read, readCells, write } from './sheet-files'

// Thousands of rows are written and read.
jest.setTimeout(60_000)

const columns = [
  { title: '名称' },
  { title: '金额', kind: 'money' },
  { title: '件数', kind: 'number', width: 8 },
] as const

const sheetOf = (rows: Sheet['rows']): Sheet => ({ name: '样例', columns, rows })

const openSheet = async (rows: Sheet['rows']) => firstSheet(await write([sheetOf(rows)]))

/** What is written in the first column under one title, and read again. */
const there = async (texts: readonly string[]) => {
  const bytes = await write([
    {
      name: 's',
      columns: [{ title: 'a' }, { title: 'at' }],
      rows: texts.map((text) => [text, 'x']),
    },
  ])
  return (await readCells(bytes)).map(({ a }) => a)
}

describe('a written sheet', () => {
  it('is read again as it was written, money in yuan', async () => {
    const bytes = await write([
      sheetOf([
        ['样例公司', 123450, 3],
        ['', null, 0.5],
        [null, -1, null],
      ]),
    ])
    expect(await read(bytes)).toEqual([
      { line: 2, cells: { 名称: '样例公司', 金额: '1234.5', 件数: '3' } },
      { line: 3, cells: { 名称: '', 金额: '', 件数: '0.5' } },
      { line: 4, cells: { 名称: '', 金额: '-0.01', 件数: '' } },
    ])
  })
  it('has a header that is bold, frozen and filters', async () => {
    const sheet = await openSheet([['样例', 1, 1]])
    expect(sheet.getCell('A1').font.bold).toBe(true)
    expect(sheet.getCell('A2').font?.bold ?? false).toBe(false)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe('A1:C2')
  })
  it('shows money as yuan with two decimals', async () => {
    const cell = (await openSheet([['样例', 123450, 1]])).getCell('B2')
    expect([cell.value, cell.numFmt]).toEqual([1234.5, '#,##0.00'])
  })
  it('shows long whole numbers without an exponent', async () => {
    const cell = (await openSheet([['样例', 1, 123456789012]])).getCell('C2')
    expect([cell.value, cell.numFmt]).toEqual([123456789012, '0'])
  })
  it('is as wide as it is told', async () => {
    expect((await openSheet([])).getColumn(3).width).toBe(8)
  })
  it('may stand beside others, in their order', async () => {
    const sheets = ['一', '二', '三'].map((name) => ({ ...sheetOf([]), name }))
    const workbook = await openWorkbook(await write(sheets))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['一', '二', '三'])
  })
  it('holds 20 000 rows that are read again', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`样例 ${at}`, at, at])
    expect(await read(await write([sheetOf(rows)]))).toHaveLength(20_000)
  })
  it.each([0.5, NaN, 2 ** 53])('cannot hold %p fen', async (fen) => {
    await expect(write([sheetOf([['样例', fen, 1]])])).rejects.toThrow()
  })
})

describe('a text in a written sheet', () => {
  const dangers = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("https://example.com")',
    '\t=1',
    "'=1",
  ]
  it.each(dangers)('is no formula: %j', async (text) => {
    const sheet = await openSheet([[text, text, text]])
    const cells = ['A2', 'B2', 'C2'].map((at) => sheet.getCell(at))
    expect(cells.map(({ formula }) => formula)).toEqual([undefined, undefined, undefined])
    expect(cells.map(({ value }) => value)).toEqual([text, text, text])
    // Excel makes no formula of it either when a person opens the cell and leaves it again.
    expect(cells.map(({ numFmt }) => numFmt)).toEqual(['@', '@', '@'])
  })
  it('is no formula as a title', async () => {
    const bytes = await write([{ name: 's', columns: [{ title: '=1+1' }], rows: [['x']] }])
    const cell = (await firstSheet(bytes)).getCell('A1')
    expect([cell.value, cell.formula, cell.numFmt]).toEqual(['=1+1', undefined, '@'])
  })
  it('keeps its digits, as many as there are', async () => {
    const codes = ['91320500MA1SAMPLE0', '320500202601010011', '12345678901234567', '0012', '1e3']
    expect(await there(codes)).toEqual(codes)
    const cell = (await openSheet([['1', 1, '12345678901234567']])).getCell('C2')
    expect(cell.value).toBe('12345678901234567')
  })
  it('is what a number becomes that Excel would round', async () => {
    const sheet = await openSheet([[42, 1, 1_234_567_890_123_456]])
    expect([sheet.getCell('A2').value, sheet.getCell('C2').value]).toEqual([
      '42',
      '1234567890123460',
    ])
  })
  it('is cut where Excel would call the file damaged', async () => {
    expect((await there(['x'.repeat(40_000)]))[0]).toHaveLength(32_767)
  })
  it('is read again as it was, whatever stands in it', async () => {
    const units = ['a', '=', '"', '<', '&', ',', ' ', '\n', '_x0041_', '_x005F_', '知', '😀', ']]>']
    const texts = fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 8 })
    const holds = async (of: string[]) => {
      expect(await there(of)).toEqual(of.map((text) => text.trim()))
    }
    const lists = fc.array(texts, { minLength: 20, maxLength: 20 })
    await fc.assert(fc.asyncProperty(lists, holds), { numRuns: 15, seed: 7 })
  })
})
