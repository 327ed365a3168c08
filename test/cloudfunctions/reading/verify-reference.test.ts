import fc from 'fast-check'
import { knownCharacters } from '../../../cloudfunctions/reading/known-characters'
import { verifyReference } from '../../../cloudfunctions/reading/verify-reference'
import { aPage } from './a-page'
import { licence, mark, pagesOf, told, trademark, verdictsOn } from './verdicts-on'

test('what stands on the photo agrees', () => {
  expect(verdictsOn(trademark, {})).toEqual(['agrees', 'agrees', 'agrees'])
})

describe('a number', () => {
  test.each([
    ['spaces, zeros in front and width', '０4 815 501', 'agrees'],
    ['one digit other', '4815507', 'look'],
    ['one digit less', '481550', 'look'],
    ['one digit more', '48155010', 'look'],
    ['two digits other', '4815577', 'look'],
    ['another one', '1234567', 'differs'],
    ['nothing', '', 'look'],
  ])('with %s: %s is to %s', (_what, number, verdict) => {
    expect(verdictsOn(trademark, { number })[0]).toBe(verdict)
  })

  test('is not part of a longer one', () => {
    const printed = trademark.replace('4815501', '48155019')
    expect(verdictsOn(printed, {})[0]).toBe('look')
  })

  test('that stands there for something else is for a person to look at', () => {
    const printed = `${trademark}\n基础申请 12345678`
    expect(verdictsOn(printed, { number: '12345678' })[0]).toBe('look')
  })

  test.each(['ZL201910123456.X', '2019 1 0123456.X', 'zl201910123456.x'])(
    'of a patent may be declared as %s',
    (number) => {
      const printed = `发明专利证书\n专 利 号：ZL 2019 1 O123456.X\n专利权人：${told.holder}`
      expect(verdictsOn(printed, { number }, licence)[0]).toBe('agrees')
    },
  )
})

describe('a date', () => {
  test.each([
    ['2024年9月24日', 'agrees'],
    ['二〇二四年九月二十四日', 'agrees'],
    ['2024.09.24', 'agrees'],
    ['24 September 2024', 'agrees'],
    ['September 24, 2024', 'agrees'],
    ['2024年09月25日', 'look'],
    ['2011年12月13日', 'differs'],
  ])('printed as %s is to %s', (printed, verdict) => {
    expect(verdictsOn(trademark.replace('2024年09月24日', printed), {})[2]).toBe(verdict)
  })

  test('that is the end of another term is for a person to look at', () => {
    expect(verdictsOn(trademark, { date: '2034-09-23' })[2]).toBe('look')
  })
})

test('where nothing is legible, nothing is said against the claim', () => {
  const rule = { form: mark.form, holder: mark.holder }
  const { number, holder, date } = verifyReference(
    told,
    rule,
    pagesOf({ ...aPage('x'), lines: [] }),
  )
  expect([number.verdict, holder?.verdict, date.verdict]).toEqual(Array(3).fill('unreadable'))
})

test('of several photos the best one counts, and is named', () => {
  const { number } = verifyReference(
    told,
    mark,
    pagesOf(aPage('样例照片，没有号码'), aPage(trademark)),
  )
  expect(number).toMatchObject({ verdict: 'agrees', read: { photo: 1, distance: 0 } })
  expect(number.read?.spans).toEqual([{ line: 0, from: 2, to: 9 }])
})

describe('of a file of several pages', () => {
  const other = trademark
    .replace('4815501', '7654321')
    .replace('样例半导体', '别处精密机械')
    .replace('2024年09月24日', '2021年01月02日')
  const verdicts = (...printed: readonly string[]) => {
    const pages = pagesOf(...printed.map((one) => aPage(one)))
    const declared = { ...told, holder: '别处精密机械股份有限公司', date: '2021-01-02' }
    const { number, holder, date } = verifyReference(declared, mark, pages)
    return [number.verdict, holder?.verdict, date.verdict]
  }

  test('name and day of another certificate are for a person to look at', () => {
    expect(verdicts(trademark, other)).toEqual(['agrees', 'look', 'look'])
    expect(verdicts(other, trademark)).toEqual(['agrees', 'look', 'look'])
  })

  test('name and day agree on the pages that go on after the number', () => {
    const goesOn = '样例说明，无号码\n注册人：别处精密机械股份有限公司\n注册日期：2021年01月02日'
    const first = '第 4815501 号\n商标注册证\n核定使用商品，样例商品若干种，见下页'
    expect(verdicts(first, goesOn)).toEqual(['agrees', 'agrees', 'agrees'])
  })
})

const changed = (text: string, at: number, by: string): string => {
  const characters = [...text]
  characters[at % characters.length] = by
  return characters.join('')
}

test('a declaration with one character changed never agrees', () => {
  const place = fc.nat({ max: 100 })
  const digit = fc.constantFrom(...'0123456789')
  const character = fc.oneof(fc.constantFrom(...knownCharacters), fc.constantFrom(...'旻锜琎'))
  fc.assert(
    fc.property(place, digit, character, (at, by, other) => {
      const number = changed(told.number, at, by)
      const holder = changed(told.holder, at, other)
      const [first, second] = verdictsOn(trademark, { number, holder })
      const isOther = /\p{L}|\p{N}/u.test(other) && holder !== told.holder
      if (number !== told.number) expect(first).not.toBe('agrees')
      if (isOther) expect(second).not.toBe('agrees')
    }),
    { numRuns: 300 },
  )
})

describe('a number that stands on a paper of no kind of its own', () => {
  const notice = `
    关于认定样例的通知
    样例半导体股份有限公司
    2024-05-06
    邮编：210000
    第 1 页`
  test.each(['20240506', '210000', '1'])('is not %s by a day, a postcode or a page', (number) => {
    expect(verdictsOn(notice, { number })[0]).not.toBe('agrees')
  })
})

test('a day is not put together of a whole day and what begins the next line', () => {
  const page = `
    关于认定样例的通知
    2024-05-1
    3 份`
  expect(verdictsOn(page, { date: '2024-05-13' })[2]).not.toBe('agrees')
})
