import { listFiles } from './house/list-files'

/** Tools insist on these names, or on these places. */
const given = /(^|\/)(README\.md|\.[^/]+)$|^docs\/|^test\/photos\//
const files = listFiles().filter((file) => !given.test(file))

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const isKebab = (file: string): boolean =>
  file
    .replace(/^\./, '')
    .split('/')
    .flatMap((part) => part.split('.'))
    .every((part) => kebab.test(part))

const drawer = /^(utils?|commons?|helpers?|managers?)$/
const isDrawer = (file: string): boolean =>
  file.split('/').some((part) => drawer.test(part.split('.')[0] ?? ''))

test('files and folders are named in kebab case', () => {
  expect(files.filter((file) => !isKebab(file))).toEqual([])
})

test('no file or folder is a drawer for everything', () => {
  expect(files.filter(isDrawer)).toEqual([])
})

test.each(['src/services/utils/ask.ts', 'words/common.ts', 'local/manager.mjs'])(
  '%s would be a drawer',
  (file) => {
    expect(isDrawer(file)).toBe(true)
  },
)
