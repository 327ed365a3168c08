import Taro from '@tarojs/taro'
import { currentEdition } from '../../../policy/edition'
import {
  assessAnswers,
  entriesFor,
  forgetAnswers,
  itemsIn,
  keepAnswers,
  noAnswers,
  recallAnswers,
  recallEarlier,
  type Answers,
} from '../../../src/services/self-check'
import { noEntry, readCount } from '../../../src/services/typed-entry'

const key = `self-check/v1/${currentEdition.id}`
const answers: Answers = {
  ...noAnswers,
  roles: ['enterprise'],
  items: ['madrid-trademark'],
  entries: { 'madrid-trademark': [{ count: '2', facts: { countries: '12' } }] },
}

test('answers that were kept are recalled as they were', () => {
  expect(keepAnswers(answers)).toBe(true)
  expect(recallAnswers()).toEqual(answers)
})

test('with none kept there are none', () => {
  expect(recallAnswers()).toEqual(noAnswers)
})

test('forgotten answers are gone', () => {
  keepAnswers(answers)
  forgetAnswers()
  expect(recallAnswers()).toEqual(noAnswers)
})

test.each([
  ['in another form', { ...answers, items: 'madrid-trademark' }],
  ['about an item that is no more', { ...answers, items: ['madrid'] }],
  ['of a role that is no more', { ...answers, roles: ['company'] }],
  ['without a place', { ...answers, at: undefined }],
  ['that lead nowhere', { ...answers, trail: [] }],
  ['that are no answers', 'hello'],
])('answers %s, kept by an older app, are left alone', (_what, kept) => {
  Taro.setStorageSync(key, kept)
  expect(recallAnswers()).toEqual(noAnswers)
})

test('answers to another edition are not taken for answers to this one', () => {
  Taro.setStorageSync('self-check/v1/another-edition', answers)
  expect(recallAnswers()).toEqual(noAnswers)
})

test('answers to another edition are found, unless this one has its own', () => {
  Taro.setStorageSync('self-check/v1/another-edition', answers)
  expect(recallEarlier()).toEqual(answers)
  keepAnswers(answers)
  expect(recallEarlier()).toBeUndefined()
})

test('a count that nobody told is left out of what is assessed', () => {
  const uncounted = { ...answers, entries: {} }
  expect(itemsIn(uncounted)).toEqual({ 'madrid-trademark': [{}] })
  expect(assessAnswers(uncounted, 2026).running).toMatchObject({
    uncounted: ['madrid-trademark'],
    total: { min: 0, max: 0 },
  })
})

test('a phone that is full loses nothing but the keeping', () => {
  const full = jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('full')
  })
  expect(keepAnswers(answers)).toBe(false)
  full.mockRestore()
})

test('an item not yet asked about stands with one empty entry', () => {
  expect(entriesFor(noAnswers, 'ip-insurance')).toEqual([noEntry])
})

test('answers are assessed as they are told', () => {
  const { total } = assessAnswers(answers, 2026).running
  expect(total).toEqual({ min: 2_000_000, max: 2_000_000 })
})

test.each([
  ['1', 1],
  ['1000', 1000],
  ['', 1],
  ['0', 1],
  ['1001', 1],
  ['两', 1],
])('a count typed as %j is taken as %d', (text, count) => {
  expect(readCount(text)).toBe(count)
})
