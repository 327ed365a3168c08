import fc from 'fast-check'
import { readYuan, sayAward, sayMoney, sayYuan } from '../../words/money'

const sums = fc.integer({ min: 0, max: 100_000_000_000 })

/** What a sentence says, in fen. */
const fenOf = (said: string): number => {
  const [, whole = '', , part = '', unit = ''] = /^([\d,]+)(\.(\d+))?(万元|元)$/.exec(said) ?? []
  const digits = unit === '元' ? 2 : 6
  return Number(whole.replaceAll(',', '')) * 10 ** digits + Number(part.padEnd(digits, '0'))
}

describe('a sum in words', () => {
  test('says the very sum, whatever it is', () => {
    fc.assert(fc.property(sums, (sum) => fenOf(sayMoney(sum)) === sum))
    fc.assert(fc.property(sums, (sum) => fenOf(sayYuan(sum)) === sum))
    const round = fc.nat(10_000_000).map((hundreds) => hundreds * 10_000)
    fc.assert(fc.property(round, (sum) => fenOf(sayMoney(sum)) === sum))
  })

  test.each([
    [0, '0元'],
    [1, '0.01元'],
    [60_000_00, '6万元'],
    [6_000_00, '6,000元'],
    [10_500_00, '1.05万元'],
    [12_345_67, '12,345.67元'],
    [100_000_000_000, '100,000万元'],
  ])('%d fen is %s', (sum, said) => {
    expect(sayMoney(sum)).toBe(said)
  })

  test('as it was typed is read back', () => {
    const typed = (sum: number) => sayYuan(sum).replace('元', '')
    fc.assert(fc.property(sums, (sum) => readYuan(typed(sum)) === sum))
  })

  test.each(['', '-1', '1.234', '1e3', '.5', '1.', '12345678901', '一千', '0x10', '1.2.3'])(
    '%j is no sum',
    (text) => {
      expect(readYuan(text)).toBeUndefined()
    },
  )
})

describe('a range in words', () => {
  test.each([
    [0, 2_000_000, '最高2万元'],
    [2_000_000, 2_000_000, '2万元'],
    [1_000_000, 2_000_000, '1万元至2万元'],
    [0, null, '金额待定'],
    [1_000_000, null, '至少1万元'],
  ])('from %s to %s is %s', (min, max, said) => {
    expect(sayAward({ min, max })).toBe(said)
  })
})

describe('what was typed', () => {
  const decimals = fc.constantFrom('', '.0', '.5', '.50', '.05', '.99')
  const whole = fc.nat({ max: 9_999_999_999 })

  test('is the sum that it says, with or without separators and spaces', () => {
    fc.assert(
      fc.property(whole, decimals, (yuan, part) => {
        const fen = yuan * 100 + Math.round(Number(`0${part}`) * 100)
        const separated = sayYuan(yuan * 100).replace('元', '')
        for (const text of [`${yuan}${part}`, `${separated}${part}`, ` ${yuan}${part} `])
          if (readYuan(text) !== fen) throw new Error(`${text}: ${readYuan(text)}`)
      }),
    )
  })

  test('is never a sum that was not said', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readYuan(text)
        return read === undefined || (Number.isSafeInteger(read) && read >= 0)
      }),
    )
  })
})
