import { findCircles } from './house/find-circles'
import { isScript, listFiles, readHouse } from './house/list-files'

const shared = listFiles().filter(
  (file) => isScript(file) && /^(policy|contract|words)\//.test(file),
)

test('no file of policy, contract or words leads back to itself', () => {
  const sources = new Map(shared.map((file) => [file, readHouse(file)]))
  expect(findCircles(sources)).toEqual([])
})

test('a circle is named', () => {
  const sources = new Map([
    ['policy/a.ts', "import { b } from './b'"],
    ['policy/b.ts', "export { c } from './deep/c'"],
    ['policy/deep/c.ts', "import { a } from '../a'"],
  ])
  expect(findCircles(sources)).toEqual([
    'policy/a.ts → policy/b.ts → policy/deep/c.ts → policy/a.ts',
  ])
})
