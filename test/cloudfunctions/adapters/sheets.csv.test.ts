import { read, readCells } from './sheet-files'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

describe('a CSV', () => {
  it('is rows by the titles of its header, each with its line', async () => {
    expect(await read('name,count\nA,1\nB,2\n')).toEqual([
      { line: 2, cells: { name: 'A', count: '1' } },
      { line: 3, cells: { name: 'B', count: '2' } },
    ])
  })
  it('may end its lines with CR LF or CR, and the last with nothing', async () => {
    const rows = await read('a,b\n1,2\n3,4')
    expect(await read('a,b\r\n1,2\r\n3,4')).toEqual(rows)
    expect(await read('a,b\r1,2\r3,4\r')).toEqual(rows)
  })
  it('holds commas, quotes and line breaks inside quotes', async () => {
    const [row] = await readCells('a,b\n"x, y","say ""z""\nand go"\n')
    expect(row).toEqual({ a: 'x, y', b: 'say "z"\nand go' })
  })
  it('keeps quotes that stand inside a text as they are', async () => {
    expect(await readCells('a,b\n5" disk,x\n')).toEqual([{ a: '5" disk', b: 'x' }])
  })
  it.each([
    ['semicolons', 'a;b\n1,5;x\n'],
    ['tabs', 'a\tb\n1,5\tx\n'],
    ['quotes around a title with commas', '"a"\t"b"\n1,5\tx\n'],
  ])('may part its columns by %s', async (_, text) => {
    expect(await readCells(text)).toEqual([{ a: '1,5', b: 'x' }])
  })
  it('of one column needs nothing to part it', async () => {
    expect(await readCells('day\n2026-01-01\n')).toEqual([{ day: '2026-01-01' }])
  })
  it('counts its empty lines but gives none of them', async () => {
    const rows = await read('\n,\na,b\n\n1,2\n,\n  ,\t\n3,4\n\n')
    expect(rows.map(({ line, cells }) => [line, cells.a])).toEqual([
      [5, '1'],
      [8, '3'],
    ])
  })
  it('counts a row over several lines as one, as Excel does', async () => {
    const rows = await read('a,b\n"1\n1",2\n3,4\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 3])
  })
  it('is trimmed, also of the ideographic space', async () => {
    expect(await readCells('\u3000a , b\n 1\u00a0,\u30002 \n')).toEqual([{ a: '1', b: '2' }])
  })
  it('has empty texts where a row is short, and nothing of what has no title', async () => {
    expect(await readCells('a,,b\n1\n2,x,3,y\n')).toEqual([
      { a: '1', b: '' },
      { a: '2', b: '3' },
    ])
  })
  it('may have a title that objects have of themselves', async () => {
    const [row] = await readCells('__proto__,constructor\n1,2\n')
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ])
  })
})

describe('a cell of a CSV', () => {
  const readCell = async (cell: string) => (await readCells(`a;b\n"${cell}";x\n`))[0]?.a

  it.each([
    ['91320500MA1SAMPLE0', 'an 18-character code'],
    ['12345678901234567', 'a number of 17 digits'],
    ['320500202601010011', 'a number of 18 digits'],
    ['0012', 'digits that begin with 0'],
    ['1e3', 'a code that looks like a number'],
    ['TRUE', 'a word'],
    ['+86 1', 'a text that begins with a plus'],
    ['2026/1', 'half a day'],
    ['1,23', 'a comma that parts no thousands'],
  ])('is kept as it is: %s, %s', async (cell) => expect(await readCell(cell)).toBe(cell))
  it.each([
    ['2026/3/5', '2026-03-05'],
    ['2026/03/05', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['2026/12/31 0:00', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['1,234.50', '1234.50'],
    ['-1,234,567', '-1234567'],
    ['=""0012""', '0012'],
  ])('that shows %s is %s', async (cell, text) => expect(await readCell(cell)).toBe(text))
})

describe('the text of a CSV', () => {
  const rows = [{ line: 2, cells: { 名称: '样例公司', 日期: '2026-03-05' } }]
  const text = '名称,日期\r\n样例公司,2026/3/5\r\n'

  it('is UTF-8', async () => expect(await read(text)).toEqual(rows))
  it('is UTF-8 with a byte order mark', async () =>
    expect(await read(`\ufeff${text}`)).toEqual(rows))
  it('is GBK as Excel in China writes it', async () => {
    const gbk = 'c3fbb3c6 2c c8d5c6da 0d0a d1f9c0fdb9abcbbe 2c 323032362f332f35 0d0a'
    expect(await read(hex(gbk))).toEqual(rows)
  })
  it('is GB18030 with characters that GBK lacks', async () => {
    const cells = await readCells(hex('c3fbb3c6 0a b3c7cad0 9534b235 e946 8139ef31 a2e3 0a'))
    expect(cells).toEqual([{ 名称: '城市𠮷镕㐂€' }])
  })
  it('is UTF-16 with a byte order mark, as Excel writes its Unicode text', async () => {
    const unicode = Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')
    expect(await read(unicode)).toEqual(rows)
  })
})
