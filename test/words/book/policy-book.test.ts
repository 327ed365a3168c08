import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { BadText, readOfficialText } from '../../../config/policy-book/read-official-text'
import { writeBook } from '../../../config/policy-book/write-book'
import { currentEdition, itemsOf } from '../../../policy/edition'
import { sayArticle } from '../../../words/say-article'

const root = path.resolve(__dirname, '../../..')
const book = writeBook(currentEdition)

test('the book that is committed is the book that the policy makes (npm run policy:book)', () => {
  expect(readFileSync(path.join(root, 'docs/policy-book.md'), 'utf8') === book).toBe(true)
})

test.each(currentEdition.articles)(
  'article $number stands in it, sentence by sentence',
  (article) => {
    const from = book.indexOf(`## ${sayArticle(article.number)}　${article.title}\n`)
    expect(from).toBeGreaterThan(0)
    for (const { says, nothingBecause } of article.sentences) {
      expect(book).toContain(says)
      if (nothingBecause !== undefined) expect(book).toContain(nothingBecause)
    }
  },
)

test.each(itemsOf(currentEdition))('$id stands in it with its cases', ({ id, title }) => {
  const [, from = ''] = book.split(`\n### ${title}\n`)
  const chapter = from.split(/\n##?#? /)[0] ?? ''
  expect(chapter).toContain(`\`${id}\``)
  expect(chapter.match(/^\| /gm)?.length).toBeGreaterThan(3)
})

const sampleText = (changes: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    ...Object.fromEntries(
      currentEdition.articles.map(({ number }) => [number, `样例原文第${number}条\n第二款`]),
    ),
    ...changes,
  })

test('the office’s own text stands beside ours, with its hash', () => {
  const both = writeBook(currentEdition, readOfficialText(currentEdition, sampleText()))
  const hash = createHash('sha256').update('样例原文第24条\n第二款').digest('hex')
  expect(both).toContain('> 样例原文第24条\n> 第二款\n')
  expect(both).toContain(hash)
  expect(book).not.toContain('SHA-256')
})

test.each([
  ['{', /it is not JSON/],
  ['[]', /an object of article numbers/],
  [sampleText({ 7: undefined }), /article 7 is missing/],
  [sampleText({ 25: '样例' }), /no article 25/],
  [sampleText({ 3: 5, 4: ' ' }), /article 3 is no text; article 4 is no text/],
])('a text that does not do is refused: %.20s', (json, why) => {
  expect(() => readOfficialText(currentEdition, json)).toThrow(BadText)
  expect(() => readOfficialText(currentEdition, json)).toThrow(why)
})

describe('npm run policy:book', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-book-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (args: readonly string[], text?: string) =>
    promisify(execFile)(process.execPath, ['config/write-policy-book.mjs', ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, ...(text === undefined ? {} : { POLICY_TEXT: text }) },
    })
  const to = path.join(folder, 'book.md')

  test('writes where it is told to', async () => {
    await run(['--to', to])
    expect(readFileSync(to, 'utf8') === book).toBe(true)
  })

  test('keeps the office’s text out of the repository', async () => {
    await expect(run([], 'official.json')).rejects.toThrow(/not kept here/)
  })

  test('says what is wrong with a file of official text', async () => {
    const file = path.join(folder, 'official.json')
    writeFileSync(file, sampleText({ 7: undefined }))
    await expect(run(['--to', to], file)).rejects.toThrow(/can't be used: article 7 is missing/)
    await expect(run(['--to', to], path.join(folder, 'none.json'))).rejects.toThrow(/ENOENT/)
  })
})
