import { existsSync } from 'node:fs'
import path from 'node:path'
import { listFiles, readHouse, root } from './house/list-files'

const files = listFiles()
const written = files.filter((file) =>
  /\.([cm]?[jt]sx?|json|md|scss|html|svg|sh)$|\/run$/.test(file),
)

test.each([
  ...['package.json', 'tsconfig.json', 'config', 'src', 'cloudfunctions', 'test'],
  ...['project.config.json', 'README.md'],
])('%s stands at the root', (name) => {
  expect(existsSync(path.join(root, name))).toBe(true)
})

test('the lock file names no address that a package came from', () => {
  expect(readHouse('package-lock.json').includes('"resolved"')).toBe(false)
})

/** Written in pieces, so that this file is not its own finding. */
const traces = [
  ['', '(work|farm|root)', ''].join('/'),
  ['', 'tmp', '(bash|studio)'].join('/'),
  ['', '(home|Users)', '(?!someone)[a-z]+', ''].join('/'),
  ['registry', 'npm'].join('\\.'),
  ['deb', 'debian'].join('\\.'),
].map((piece) => new RegExp(piece))

test('no path of a machine and no registry is written anywhere', () => {
  const found = written.flatMap((file) =>
    readHouse(file)
      .split('\n')
      .flatMap((line, at) =>
        traces.some((trace) => trace.test(line)) ? [`${file}:${at + 1}`] : [],
      ),
  )
  expect(found).toEqual([])
})
