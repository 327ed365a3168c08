import JSZip from 'jszip'
import { BadSheet } from '../../../cloudfunctions/ports/sheets'
import { faultOf, packageOf, read, sheetOf, workbookOf } from './sheet-files'

// Files of many megabytes are made and read.
jest.setTimeout(60_000)

const repeat = (count: number, text: string) => text.repeat(count)

describe('a file that is no sheet', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const old = Buffer.from('d0cf11e0a1b11ae1000000000000000000000000', 'hex')

  it.each([
    ['a picture', png],
    ['an .xls or a workbook with a password', old],
    ['bytes that are no text', Buffer.from([0x61, 0xff, 0xff, 0x0a])],
    ['a CSV with a quote that never ends', Buffer.from('a,b\n1,"x\n')],
    ['a CSV with a text after the end of its quotes', Buffer.from('a,b\n1,"x"y\n')],
    ['four bytes of a package', Buffer.from('504b0304', 'hex')],
  ])('is refused: %s', async (_, bytes) => expect(await faultOf(bytes)).toBe('not-a-sheet'))
  it('is refused: a package of something else', async () => {
    const zip = new JSZip().file('word/document.xml', '<document/>')
    expect(await faultOf(await zip.generateAsync({ type: 'nodebuffer' }))).toBe('not-a-sheet')
  })
  it('is refused: half an .xlsx', async () => {
    const bytes = await workbookOf((sheet) => sheet.addRows([['a'], [1]]))
    expect(await faultOf(bytes.subarray(0, bytes.length / 2))).toBe('not-a-sheet')
  })
  it.each([
    ['XML that breaks off', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' }],
    [
      'a text that is not there',
      {
        'xl/sharedStrings.xml': '<sst/>',
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData></worksheet>',
      },
    ],
    ['no sheet', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }],
  ])('is refused: an .xlsx with %s', async (_, parts) => {
    expect(await faultOf(await packageOf(parts))).toBe('not-a-sheet')
  })
})

describe('a sheet without order', () => {
  it.each(['', '\ufeff', '\n\n', ',,\n,\n', ' \n'])('has no header: %j', async (text) => {
    expect(await faultOf(text)).toBe('no-header')
  })
  it('has no header: an empty workbook', async () => {
    expect(await faultOf(await workbookOf(() => {}))).toBe('no-header')
  })
  it('has no rows where only the header stands', async () => {
    expect(await read('a,b\n')).toEqual([])
  })
  it('has a title twice, also when only spaces part them', async () => {
    expect(await faultOf('a,b,a \n1,2,3\n')).toBe('header-twice')
  })
  it('may have several columns without a title', async () => {
    expect(await faultOf('a,,\n1,2,3\n')).toBe('read')
  })
})

describe('a sheet that is too large', () => {
  it('has over 5 MB', async () => {
    expect(await faultOf(Buffer.alloc(5 * 1024 * 1024 + 1, 'a'))).toBe('too-large')
  })
  it('has over 20 000 rows, empty ones not counted', async () => {
    const full = `a,b\n${repeat(20_000, '1,2\n')}${repeat(1000, ',\n')}`
    expect(await read(full)).toHaveLength(20_000)
    expect(await faultOf(`${full}1,2\n`)).toBe('too-large')
  })
  it('has over 20 000 rows as a workbook', async () => {
    const rows = Array.from(
      { length: 20_001 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`,
    )
    expect(await faultOf(await sheetOf(rows.join('')))).toBe('too-large')
  })
  it.each([
    ['has millions of empty lines', '\n'.repeat(4e6)],
    [
      'has millions of cells',
      `a\n${repeat(60, `${repeat(20_000, '1,')}\n`)}${repeat(19_000, `${repeat(100, '1,')}\n`)}`,
    ],
  ])('%s', async (_, text) => expect(await faultOf(text)).toBe('too-large'))
  it('may have millions of columns, of which the first 200 are read', async () => {
    const [row] = await read(
      `${Array.from({ length: 201 }, (_, at) => `c${at}`).join()}\n${repeat(2e6, '1,')}\n`,
    )
    expect(Object.keys(row?.cells ?? {})).toHaveLength(200)
  })
})

describe('a package that unpacks to more than a sheet ever would', () => {
  it('is refused by what comes out', async () => {
    const bomb = await sheetOf(repeat(60, ' '.repeat(1e6)))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await faultOf(bomb)).toBe('too-large')
  })
  it('is refused though it declares itself small', async () => {
    const bomb = await sheetOf(repeat(60, ' '.repeat(1e6)))
    const size = Buffer.alloc(4)
    const entry = bomb.lastIndexOf('PK\x01\x02')
    size.writeUInt32LE(bomb.readUInt32LE(entry + 24))
    for (let at = bomb.indexOf(size); at >= 0; at = bomb.indexOf(size, at + 4))
      bomb.writeUInt32LE(9, at)
    expect(await faultOf(bomb)).toBe('too-large')
  })
  it('is refused for its many cells', async () => {
    expect(await faultOf(await sheetOf(repeat(31, '<c/>'.repeat(100_000))))).toBe('too-large')
  })
  it('is read where only its pictures are large', async () => {
    const picture = { 'xl/media/image1.png': ' '.repeat(60e6) }
    expect(await faultOf(await packageOf(picture))).toBe('read')
  })
})

describe('a workbook that is small and would never be done', () => {
  const all = 'A1:XFD1048576'
  it.each([
    ['a merge', `<mergeCells><mergeCell ref="${all}"/></mergeCells>`],
    [
      'a validation',
      `<dataValidations><dataValidation type="list" sqref="${all}"><formula1>1</formula1></dataValidation></dataValidations>`,
    ],
  ])('is read with %s over every cell', async (_, rest) => {
    const bytes = await sheetOf('<row r="2"><c r="A2"><v>1</v></c></row>', rest)
    expect(await read(bytes)).toEqual([{ line: 2, cells: { name: '1' } }])
  })
  it('is read with a name of every cell', async () => {
    const bytes = await workbookOf((sheet) => sheet.addRows([['a'], [1]]))
    const zip = await JSZip.loadAsync(bytes)
    const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? ''
    const names =
      '<definedNames><definedName name="n">s!$A$1:$XFD$1048576</definedName></definedNames>'
    zip.file('xl/workbook.xml', workbook.replace('</sheets>', `</sheets>${names}`))
    expect(await read(await zip.generateAsync({ type: 'nodebuffer' }))).toHaveLength(1)
  })
  it('is read with 20 000 rows whose last cell is the last there can be', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => {
      const line = at + 2
      return `<row r="${line}"><c r="A${line}"><v>1</v></c><c r="XFD${line}"><v>1</v></c></row>`
    })
    expect(await read(await sheetOf(rows.join('')))).toHaveLength(20_000)
  })
  it('is refused with a row of a number that no sheet has', async () => {
    const bytes = await sheetOf('<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>')
    expect(await faultOf(bytes)).toBe('not-a-sheet')
  })
  it('is refused with a sheet of a number that no workbook has', async () => {
    const workbook =
      '<workbook><sheets><sheet name="s" sheetId="4000000000" r:id="rId1"/></sheets></workbook>'
    expect(await faultOf(await packageOf({ 'xl/workbook.xml': workbook }))).toBe('not-a-sheet')
  })
})

it('a refusal names the file, and tells nothing of what stands in it', async () => {
  const refusal = await read('a,b\n1,"样例\n', '样例.csv').catch((fault: unknown) => fault)
  expect(refusal).toBeInstanceOf(BadSheet)
  expect(refusal).toMatchObject({ kind: 'not-a-sheet', file: '样例.csv', message: 'not-a-sheet' })
  expect(String((refusal as BadSheet).stack)).not.toContain('样例\n')
})

it('a file that is refused holds up none that comes after', async () => {
  const [bad, good] = await Promise.allSettled([read('"'), read('a\n1\n')])
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
})
