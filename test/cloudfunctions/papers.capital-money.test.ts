import fc from 'fast-check'
import { sayCapitalMoney } from '../../words/capital-money'

const sums = fc.integer({ min: 0, max: 9_999_999_999_999 })
const digits = '零壹贰叁肆伍陆柒捌玖'
const sizes: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 }

/** A number below 10 000, read from left to right. */
const readGroup = (said: string): number => {
  let [sum, digit] = [0, 0]
  for (const letter of said) {
    const size = sizes[letter]
    if (size === undefined) digit = digits.indexOf(letter)
    else [sum, digit] = [sum + digit * size, 0]
  }
  return sum + digit
}

/** A whole number, group by group. */
const readWhole = (said: string): number => {
  const [hundreds = '', rest] = said.includes('亿') ? said.split('亿') : ['', said]
  const [tens = '', ones = ''] = (rest ?? '').includes('万') ? (rest ?? '').split('万') : ['', rest]
  return readGroup(hundreds) * 1e8 + readGroup(tens) * 1e4 + readGroup(ones)
}

/** What a sentence says, in fen: read by another way than it was written. */
const fenOf = (said: string): number => {
  const [, yuan = '', jiao = '', fen = ''] =
    /^人民币(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(said) ?? []
  return readWhole(yuan) * 100 + readGroup(jiao) * 10 + readGroup(fen)
}

test('a sum in capitals says the very sum, whatever it is', () => {
  fc.assert(fc.property(sums, (sum) => fenOf(sayCapitalMoney(sum)) === sum))
  const round = fc.nat(99_999).map((wan) => wan * 1_000_000)
  fc.assert(fc.property(round, (sum) => fenOf(sayCapitalMoney(sum)) === sum))
})

test('no two sums are said alike', () => {
  fc.assert(fc.property(sums, sums, (a, b) => a === b || sayCapitalMoney(a) !== sayCapitalMoney(b)))
})

test('no zero stands twice, and none before a unit', () => {
  fc.assert(
    fc.property(sums, (sum) => sum < 100 || !/零零|零[拾佰仟万亿元角]/.test(sayCapitalMoney(sum))),
  )
})

// The first six are the examples of the banks' own rules for filling in bills.
test.each([
  [140_950, '人民币壹仟肆佰零玖元伍角整'],
  [600_714, '人民币陆仟零柒元壹角肆分'],
  [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
  [32_504, '人民币叁佰贰拾伍元零肆分'],
  [168_032, '人民币壹仟陆佰捌拾元零叁角贰分'],
  [10_700_053, '人民币壹拾万柒仟元零伍角叁分'],
  [2_000_000, '人民币贰万元整'],
  [0, '人民币零元整'],
  [5, '人民币伍分'],
  [50, '人民币伍角整'],
  [100, '人民币壹元整'],
  [101, '人民币壹元零壹分'],
  [1_000_000_100, '人民币壹仟万零壹元整'],
  [10_003_000_000, '人民币壹亿零叁万元整'],
  [100_000_000_000_000, '人民币壹万亿元整'],
])('%d fen is %s', (sum, said) => {
  expect(sayCapitalMoney(sum)).toBe(said)
})
