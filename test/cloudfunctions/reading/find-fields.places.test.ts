import { findFields } from '../../../cloudfunctions/reading/find-fields'
import { aPage, patent } from './a-page'

test('a field says where it stands, so that a screen can mark it', () => {
  const page = aPage(patent)
  const { number } = findFields(page)
  const [span] = number?.spans ?? []
  const text = [...(page.lines[span?.line ?? 0]?.text ?? '')].slice(span?.from, span?.to).join('')
  expect(text).toBe('2019 1 0123456.X')
})

test('one illegible digit of a patent number is filled where the check allows only one', () => {
  const { number } = findFields(aPage(patent.replace('0123456.X', '01A3456.X')))
  expect(number?.value).toBe('ZL201910123456.X')
})

test('a patent number whose check fails is told with half the confidence', () => {
  const found = findFields(aPage(patent.replace('0123456.X', '0123457.X')))
  expect(found.number).toMatchObject({ value: 'ZL201910123457.X', confidence: 0.495 })
})

test('a page without text has no fields', () => {
  expect(findFields({ ...aPage('x'), lines: [] })).toEqual({ kind: 'unknown' })
})
