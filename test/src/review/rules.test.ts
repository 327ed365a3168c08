import { checkSum, typeSum } from '../../../src/review/pages/claim/check-sum'
import { bearsName } from '../../../src/review/pages/claim/bears-name'
import { faultPlaces, findUnsaid } from '../../../src/review/pages/claim/fault-places'
import { claimIn } from '../office'

describe('a sum', () => {
  const award = { min: 100_000, max: 1_025_050 }

  test.each([
    [{ min: 0, max: 2_000_000 }, '20000'],
    [{ min: 0, max: 1_025_050 }, '10250.50'],
    [{ min: 0, max: null }, ''],
  ])('of %j is offered as %s', (range, typed) => {
    expect(typeSum(range)).toBe(typed)
  })

  test.each([
    ['1000', 100_000],
    ['10250.50', 1_025_050],
    ['10,000', 1_000_000],
  ])('typed %s may be granted', (typed, sum) => {
    expect(checkSum(typed, award)).toEqual({ sum })
  })

  test.each(['', 'abc', '1.234', '0', '999.99', '10250.51'])('typed %s may not', (typed) => {
    expect(checkSum(typed, award)).toEqual({ error: expect.any(String) })
  })

  test('without a limit may be any above nothing', () => {
    expect(checkSum('500000', { min: 0, max: null })).toEqual({ sum: 50_000_000 })
  })
})

describe('a holder', () => {
  const named = { name: '样例（连云港）科技有限公司', englishName: 'Sample Co., Ltd.' }

  test.each(['SAMPLE CO LTD', 'Sample Co.,Ltd', '样例(连云港)科技有限公司'])(
    'written %s is the applicant',
    (holder) => {
      expect(bearsName('madrid-trademark', holder, named)).toBe(true)
    },
  )

  test('of another name is not', () => {
    expect(bearsName('madrid-trademark', 'Other Ltd', named)).toBe(false)
  })

  test('who is a person passes', () => {
    expect(bearsName('patent-agent', '王样例', named)).toBe(true)
  })
})

test('no more faults are sent than the office takes', () => {
  const references = Array.from({ length: 31 }, (_, at) => ({
    number: String(at),
    holder: '',
    date: '' as const,
  }))
  const places = faultPlaces(claimIn('submitted', { entries: [{ facts: {}, references }] }))
  const marks = Object.fromEntries(places.map(({ key }) => [key, { on: true, words: '请核对' }]))
  expect(findUnsaid(places, marks)).toEqual([
    { name: 'facts-0-on', text: '一次最多30处，请合并后再退回' },
  ])
})
