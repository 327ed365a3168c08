import { openPaper } from '../../cloudfunctions/adapters/paper'
import type { Block, Sheet } from '../../cloudfunctions/ports/paper'
import { findFonts } from '../../local/find-fonts'
import { plain, readPdf } from './papers/read-pdf'

const paper = openPaper(findFonts())

const sheet = (...blocks: readonly Block[]): Sheet => ({
  title: '样例单据',
  subtitle: '编号：样例',
  blocks,
  foot: (page, pages) => ['样例页脚', `第 ${page} 页 共 ${pages} 页`],
  made: '2026-06-01T04:00:00.000Z',
})
const print = async (...blocks: readonly Block[]) => paper.print(sheet(...blocks))
const read = async (...blocks: readonly Block[]) => readPdf(await print(...blocks))
const paragraph = (words: string): Block => ({ kind: 'paragraph', words })

/** What was drawn between title and foot. */
const drawn = async (words: string) => {
  const { text } = await read(paragraph(`［${words}］`))
  return /［(.*)］/su.exec(text)?.[1]
}

describe('every kind of block', () => {
  const blocks: readonly Block[] = [
    { kind: 'heading', words: '标题甲' },
    { kind: 'paragraph', words: '段落乙' },
    { kind: 'pairs', across: 1, pairs: [['标签丙', '内容丁']] },
    { kind: 'pairs', across: 2, pairs: [['标签戊', '内容己']] },
    { kind: 'grid', shares: [1, 2], head: ['表头庚', '表头辛'], rows: [['单元壬', '单元癸']] },
    { kind: 'list', items: ['条目子', '条目丑'] },
    { kind: 'signature', lines: ['签字寅', '日期卯'] },
    { kind: 'small', words: '小字辰' },
  ]

  test('is on the page, in its order', async () => {
    const { text } = await read(...blocks)
    const order = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰'].map((mark) => text.indexOf(mark))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test('is the same file, byte for byte, whenever the same sheet is printed', async () => {
    const [first, second] = [await print(...blocks), await print(...blocks)]
    expect(Buffer.compare(first, second)).toBe(0)
  })
})

test('a warning stands above everything', async () => {
  const pdf = await paper.print({ ...sheet(paragraph('正文')), warning: '样例数据，不具效力' })
  expect((await readPdf(pdf)).pages[0]?.trimStart().startsWith('样例数据，不具效力')).toBe(true)
})

test('a page carries only the glyphs that it needs', async () => {
  const pdf = await print(paragraph('连云港市知识产权资助申报材料核对清单'.repeat(40)))
  expect(pdf.length).toBeLessThan(300_000)
})

test('the file says what it is called and which language it is in', async () => {
  const text = Buffer.from(await print(paragraph('正文'))).toString('latin1')
  const title = Buffer.from('样例单据 编号：样例', 'utf16le').swap16().toString('latin1')
  expect(text).toContain(title)
  expect(text).toMatch(/\/Lang \(zh-CN\)/)
})

describe('a table that is longer than a page', () => {
  const rows = Array.from({ length: 120 }, (_, at) => [String(at), `号码${at}号`])
  const grid: Block = { kind: 'grid', shares: [1, 3], head: ['序号', '号码一栏'], rows }

  test('goes on with its head repeated', async () => {
    const { pages } = await read(grid)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.filter((page) => !plain(page).includes('号码一栏'))).toEqual([])
  })

  test('loses no row', async () => {
    const { text } = await read(grid)
    expect(rows.filter(([, number = '']) => !text.includes(number))).toEqual([])
  })

  test('is numbered page by page', async () => {
    const { pages } = await read(grid)
    pages.forEach((page, at) => expect(plain(page)).toContain(`第${at + 1}页共${pages.length}页`))
  })
})

describe('characters that no font has', () => {
  test.each([
    ['a rare ideograph', '𠮷野', '〓野'],
    ['an emoji', '好😀好', '好〓好'],
    ['letters written from right to left', 'אב', '〓〓'],
    ['a mark that turns the direction', 'a\u202eb\u2066c', 'abc'],
    ['characters of no width', '零\u200b宽\ufeff度\u200d', '零宽度'],
    ['controls', 'a\u0007b\u001bc', 'abc'],
    ['a letter of the second plane that the font has', '🄐', '〓'],
    ['half of a pair', 'a\ud83db', 'a〓b'],
  ])('%s', async (_, words, seen) => {
    expect(await drawn(words)).toBe(seen)
  })

  test('every ideograph of GB 2312 is drawn', async () => {
    const gbk = new TextDecoder('gbk')
    const row = (high: number) =>
      gbk.decode(Uint8Array.from({ length: 188 }, (_, at) => (at % 2 ? 0xa1 + (at >> 1) : high)))
    const rows = Array.from({ length: 72 }, (_, at) => row(0xb0 + at)).join('')
    const set = rows.match(/\p{Script=Han}/gu) ?? []
    const { text } = await read(paragraph(set.join('')))
    expect(set).toHaveLength(6763)
    expect(set.filter((letter) => !text.includes(letter))).toEqual([])
    expect(text).not.toContain('〓')
  })
})

describe('what does not fit its line', () => {
  const long = 'A1'.repeat(60)
  const pairs: Block = {
    kind: 'pairs',
    across: 2,
    pairs: [
      [long, long],
      ['短', long],
    ],
  }
  const grid: Block = {
    kind: 'grid',
    shares: [1, 4, 4, 2.5],
    head: ['a', 'b', 'c', 'd'],
    rows: [[long, long, long, long]],
  }

  test.each([
    ['a paragraph', paragraph(long.repeat(3)), 3],
    ['pairs', pairs, 3],
    ['a table', grid, 4],
    ['a list', { kind: 'list', items: [long] } as const, 1],
  ])('%s is wrapped within the page', async (_, block, times) => {
    const { text } = await read(block)
    expect(text.match(/A1/g)).toHaveLength(times * 60)
  })

  test('a value of many lines stays one row', async () => {
    const { pages } = await read({ kind: 'pairs', across: 1, pairs: [['a', 'b\n'.repeat(119)]] })
    expect(pages).toHaveLength(1)
  })

  test('a paragraph of many lines goes over pages', async () => {
    const { pages, text } = await read(paragraph('行\n'.repeat(200)))
    expect(pages.length).toBeGreaterThan(1)
    expect(text.match(/行/g)).toHaveLength(200)
  })
})

test('text that looks like markup is text', async () => {
  expect(await drawn('<b>{{x}}</b>%00(\\)')).toBe('<b>{{x}}</b>%00(\\)')
})
