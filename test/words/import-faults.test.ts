import { importFaults } from '../../contract/shapes/import-fault'
import { sayImportFault } from '../../words/import-faults'

test.each(importFaults.map((fault) => [fault]))('%s is said in words', (fault) => {
  const sentence = sayImportFault({ fault, detail: '12' })
  expect(sentence).toMatch(/\p{Script=Han}/u)
  expect(sentence).not.toMatch(/[a-z]{3,}|undefined|NaN/)
})

test('no two faults are said alike', () => {
  const said = importFaults.map((fault) => sayImportFault({ fault, detail: '12' }))
  expect(new Set(said).size).toBe(importFaults.length)
})
