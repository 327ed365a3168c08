import { findFields } from '../../../cloudfunctions/reading/find-fields'
import { aPage } from './a-page'

const patent = `
证书号第1234567号
发明专利证书
发明人：样例甲；样例乙
专 利 号：ZL 2019 1 0123456.X
专利申请日：2019年01月02日
专 利 权 人：样例新材料有限公司
地址：222000江苏省样例市样例路1号
授权公告日：2021年03月04日授权公告号：CN110000000B
2021年03月04日`

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
