import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkPackage, tell } from '../../config/check-weapp/check-package'
import { listFiles } from '../../config/check-weapp/list-files'
import { pagesOf, readApp } from '../../config/check-weapp/read-app'
import { lygIpDraft } from '../../policy/edition'
import { built, empty } from './built'

let spoiled: string

beforeEach(() => {
  spoiled = mkdtempSync(path.join(tmpdir(), 'weapp-'))
  cpSync(built, spoiled, { recursive: true })
})
afterEach(() => rmSync(spoiled, { recursive: true }))

const spoil = (file: string, change: (text: string) => string) => {
  const whole = path.join(spoiled, file)
  writeFileSync(whole, change(readFileSync(whole, 'utf8')))
}
const faultsOfSpoiled = () =>
  checkPackage(spoiled, empty).faults.map(({ file, what }) => `${file} ${what}`)

test('the built mini-program passes every check', () => {
  const verdict = checkPackage(built, empty)
  process.stdout.write(`${tell(verdict).join('\n')}\n`)
  expect(verdict.faults).toEqual([])
})

test('only the tabs come with the first screen; every other page has a package of its own', () => {
  const { pages, tabBar } = readApp(built)
  expect(pages).toEqual(tabBar?.list.map((tab) => tab.pagePath))
})

test('the text of the law comes with the pages that explain it, not with the tabs', () => {
  const says = lygIpDraft.articles.flatMap(({ sentences }) => sentences.map(({ says }) => says))
  const read = (files: string[]) =>
    files.map((file) => readFileSync(path.join(built, file), 'utf8')).join('')
  const tabs = readApp(built).pages.map((page) => `${page}.js`)
  const first = read(['app.js', 'common.js', ...tabs])
  expect(says.filter((sentence) => first.includes(sentence))).toEqual([])
  const book = read(listFiles(built, '.js').filter((file) => file.startsWith('book/')))
  expect(says.filter((sentence) => !book.includes(sentence))).toEqual([])
})

test('the project file points WeChat at the built package', () => {
  const project = path.join(built, '../../project.config.json')
  const { miniprogramRoot } = JSON.parse(readFileSync(project, 'utf8'))
  expect(path.resolve(path.dirname(project), miniprogramRoot)).toBe(built)
})

test('a template that does not close is refused', () => {
  spoil('pages/home/index.wxml', (text) => `${text}<view>`)
  expect(faultsOfSpoiled()).toEqual([expect.stringMatching(/wcc refuses a template/)])
})

test('a stylesheet that does not parse is refused', () => {
  spoil('app.wxss', (text) => `${text}.a{`)
  expect(faultsOfSpoiled()).toEqual([expect.stringMatching(/wcsc refuses a stylesheet/)])
})

test('a modern script is refused', () => {
  spoil('app.js', (text) => `${text};(()=>{})();`)
  expect(faultsOfSpoiled()).toEqual([expect.stringMatching(/^app\.js is not ES5/)])
})

test.each(['eval("1")', 'new Function("return 1")', 'Function("return 1")()'])(
  'a script that says %s is refused',
  (code) => {
    spoil('common.js', (text) => `${text};${code};`)
    expect(faultsOfSpoiled()).toEqual([expect.stringMatching(/^common\.js .*WeChat forbids/)])
  },
)

test("a script that tells the builder's paths is refused", () => {
  spoil('common.js', (text) => `${text};var here="file:///home/someone";`)
  expect(faultsOfSpoiled()).toEqual([expect.stringMatching(/^common\.js tells a path/)])
})

test('a page that is named and not there is refused', () => {
  const page = pagesOf(readApp(spoiled)).at(-1)
  rmSync(path.join(spoiled, `${page}.wxml`))
  expect(faultsOfSpoiled()).toContain(`${page}.wxml is named and not there`)
})

test('a component that is named and not there is refused', () => {
  rmSync(path.join(spoiled, 'comp.js'))
  expect(faultsOfSpoiled()).toContain('comp.js is named and not there')
})

test('templates without a word for the screen reader are refused', () => {
  spoil('base.wxml', (text) => text.replace(/ aria-label="[^"]*"/g, ''))
  expect(faultsOfSpoiled()).toEqual(['base.wxml has no aria-label'])
})

test('a package of 2 MB is refused', () => {
  writeFileSync(path.join(spoiled, 'review/large.png'), Buffer.alloc(2 * 1024 * 1024))
  expect(faultsOfSpoiled()).toEqual([expect.stringMatching(/package review has/)])
})

test('a main package of more than 1.6 times an empty app is refused', () => {
  writeFileSync(path.join(spoiled, 'large.png'), Buffer.alloc(64 * 1024))
  expect(faultsOfSpoiled()).toEqual([expect.stringMatching(/main is .* times an empty app/)])
})
