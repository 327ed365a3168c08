import { existsSync } from 'node:fs'
import path from 'node:path'
import { readHouse, root } from './house/list-files'

/** `| 3.4.2 | what is asked | `file` | “sentence of the test” |` */
const line = /^\| (\d+\.\d+\.\d+) \| [^|]+ \| `([^`]+)` \| “([^”]+)” \|$/
const lines = readHouse('docs/security.md')
  .split('\n')
  .filter((one) => /^\| \d/.test(one))

test('every line of docs/security.md names a point, a file and a test', () => {
  expect(lines.length).toBeGreaterThan(40)
  expect(lines.filter((one) => !line.test(one))).toEqual([])
})

test('every test that docs/security.md names is there, and so worded', () => {
  const missing = lines.filter((one) => {
    const [, , file = '', sentence = ''] = line.exec(one) ?? []
    return !existsSync(path.join(root, file)) || !readHouse(file).includes(sentence)
  })
  expect(missing).toEqual([])
})
