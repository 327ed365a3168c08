import type { CellValue } from 'exceljs'
import { packageOf, read, readCells, sheetOf, workbookOf } from './sheet-files'

const readCell = async (value: CellValue, numFmt = 'General') => {
  const bytes = await workbookOf((sheet) => {
    sheet.addRow(['a', 'b'])
    sheet.addRow([value, 'x']).getCell(1).numFmt = numFmt
  })
  return (await readCells(bytes))[0]?.a
}

describe('an .xlsx', () => {
  it('is rows by the titles of its header, each with its line', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.getRow(2).values = ['名称', ' 件数 ']
      sheet.getRow(3).values = ['样例一', 1]
      sheet.getRow(5).values = ['', '   ']
      sheet.getRow(6).values = ['样例二', 2]
    })
    expect(await read(bytes)).toEqual([
      { line: 3, cells: { 名称: '样例一', 件数: '1' } },
      { line: 6, cells: { 名称: '样例二', 件数: '2' } },
    ])
  })
  it('is known by its content, whatever its name', async () => {
    const bytes = await workbookOf((sheet) => sheet.addRows([['a'], ['1']]))
    expect(await read(bytes, 'sample.csv')).toEqual([{ line: 2, cells: { a: '1' } }])
  })
  it('is read from its first visible sheet', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.addRows([['a'], [1]])
      sheet.state = 'hidden'
      sheet.workbook.addWorksheet('second').addRows([['b'], [2]])
      sheet.workbook.addWorksheet('third').addRows([['c'], [3]])
    })
    expect(await readCells(bytes)).toEqual([{ b: '2' }])
  })
  it('gives a merged text once, at the first of its cells', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.addRows([
        ['a', 'b'],
        ['x', '1'],
        ['', '2'],
      ])
      sheet.mergeCells('A2:A3')
    })
    expect(await readCells(bytes)).toEqual([
      { a: 'x', b: '1' },
      { a: '', b: '2' },
    ])
  })
  it('is read with its filters, validations, notes, pictures and print areas left aside', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.addRows([['a'], [1]])
      sheet.autoFilter = 'A1:A2'
      sheet.getCell('A2').note = 'sample'
      sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['"1,2"'] }
      sheet.pageSetup.printArea = 'A1:A2'
      const png = Buffer.from('89504e470d0a1a0a', 'hex')
      const image = sheet.workbook.addImage({ buffer: png.buffer, extension: 'png' })
      sheet.addImage(image, 'B2:C3')
    })
    expect(await readCells(bytes)).toEqual([{ a: '1' }])
  })
})

describe('a cell of an .xlsx', () => {
  it.each([
    ['a text', ' 样例 ', '样例'],
    ['an 18-character code', '91320500MA1SAMPLE0', '91320500MA1SAMPLE0'],
    ['17 digits kept as a text', '12345678901234567', '12345678901234567'],
    ['a number', 1234567.5, '1234567.5'],
    ['a large number', 1e21, '1000000000000000000000'],
    ['a small number', 1.5e-7, '0.00000015'],
    ['a sum of fractions', 0.1 + 0.2, '0.3'],
    ['no amount', -0, '0'],
    ['yes', true, 'TRUE'],
    ['an error', { error: '#N/A' } as const, '#N/A'],
    ['a text in several styles', { richText: [{ text: '样' }, { text: '例 ' }] }, '样例'],
    ['a link', { text: '样例', hyperlink: 'https://example.com' }, '样例'],
    ['a formula', { formula: 'A1', result: 3 }, '3'],
    ['a formula of texts', { formula: 'A1', result: '样例' }, '样例'],
    ['a formula that fails', { formula: 'A1', result: { error: '#REF!' } as const }, '#REF!'],
    ['a formula without a result', { formula: 'A1' }, ''],
  ])('with %s', async (_, value: CellValue, text) => expect(await readCell(value)).toBe(text))
  it.each(['0.00%', '#,##0.00', '0.00E+00', '0.00"元/day"', '[Red]0.0'])(
    'with a number is plain, though shown as %s',
    async (numFmt) => expect(await readCell(1234.5, numFmt)).toBe('1234.5'),
  )

  const day = new Date('2026-03-05T00:00:00Z')
  it.each(['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'm/d/yy', '[$-804]yyyy/m/d;@'])(
    'with a day is that day, though shown as %s',
    async (numFmt) => expect(await readCell(day, numFmt)).toBe('2026-03-05'),
  )
  it('with a day and a time is the day', async () => {
    expect(await readCell(new Date('2026-03-05T23:59:59Z'), 'yyyy-mm-dd hh:mm')).toBe('2026-03-05')
  })
  it('with a formula of days is a day', async () => {
    expect(await readCell({ formula: 'TODAY()', result: day }, 'yyyy-mm-dd')).toBe('2026-03-05')
  })
})

describe('a day in a format that Excel in China has built in', () => {
  const readDay = async (numFmtId: number) => {
    const sheet =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>' +
      '<row r="2"><c r="A2" s="1"><v>46086</v></c></row>'
    const bytes = await packageOf({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      'xl/styles.xml': `<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${numFmtId}" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    })
    return (await readCells(bytes))[0]?.a
  }
  it.each([14, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])('%i', async (format) => {
    expect(await readDay(format)).toBe('2026-03-05')
  })
  it.each([0, 1, 2, 4, 49])('but not in %i, which is of numbers', async (format) => {
    expect(await readDay(format)).toBe('46086')
  })
})

it('a sheet that Excel kept in few words is read all the same', async () => {
  const rows = await read(await sheetOf('<row r="7"><c r="A7"><v>1</v></c></row>'))
  expect(rows).toEqual([{ line: 7, cells: { name: '1' } }])
})
