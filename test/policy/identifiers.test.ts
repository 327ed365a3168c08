import fc from 'fast-check'
import { isCreditCode } from '../../policy/identifiers/credit-code'
import { isIdentityNumber } from '../../policy/identifiers/identity-number'
import { normalise } from '../../policy/identifiers/normalise'
import { isPatentNumber } from '../../policy/identifiers/patent-number'

const digits = '0123456789'
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const textOf = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length })

/** 31 − Σ value × 3^(i−1) mod 31, with the powers written out. */
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const creditCheck = (body: string) => {
  const sum = creditWeights.reduce((s, w, at) => s + w * creditAlphabet.indexOf(body.charAt(at)), 0)
  return creditAlphabet.charAt((31 - (sum % 31)) % 31)
}
const creditCodes = textOf(creditAlphabet, 17).map((body) => body + creditCheck(body))

const patentCheck = (body: string) => {
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]
  return '0123456789X'.charAt(weights.reduce((s, w, at) => s + w * Number(body.charAt(at)), 0) % 11)
}
const patentNumbers = textOf(digits, 12).map((body) => `${body}.${patentCheck(body)}`)

const identityCheck = (body: string) => {
  // ISO 7064 MOD 11-2: the whole, check included, leaves 1.
  const rest = [...body].reduce((r, digit) => ((r + Number(digit)) * 2) % 11, 0)
  return '0123456789X'.charAt((12 - rest) % 11)
}
const identityNumbers = fc
  .tuple(textOf(digits, 6), fc.integer({ min: 1900, max: 2020 }), textOf(digits, 3))
  .map(([area, year, serial]) => `${area}${year}0228${serial}`)
  .map((body) => body + identityCheck(body))

const changes = (alphabet: string, length: number) =>
  fc.tuple(fc.nat({ max: length - 1 }), fc.constantFrom(...alphabet))
const change = (text: string, at: number, to: string) => text.slice(0, at) + to + text.slice(at + 1)

describe('credit code', () => {
  it('a code with the right check stands', () => {
    fc.assert(fc.property(creditCodes, isCreditCode), { numRuns: 300 })
  })
  it('any one character changed is found', () => {
    fc.assert(
      fc.property(creditCodes, changes(creditAlphabet, 18), (code, [at, to]) => {
        fc.pre(code.charAt(at) !== to)
        expect(isCreditCode(change(code, at, to))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it('a code may end in 0', () => {
    // A sum of zero needs no complement: seventeen zeros are checked by a zero.
    expect(isCreditCode('0'.repeat(18))).toBe(true)
  })
  it.each([...'IOSVZ'])('%s is no character of it', (letter) => {
    fc.assert(
      fc.property(creditCodes, fc.nat({ max: 17 }), (code, at) => {
        expect(isCreditCode(change(code, at, letter))).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
  it('17 or 19 characters are none', () => {
    expect(isCreditCode('0'.repeat(17))).toBe(false)
    expect(isCreditCode('0'.repeat(19))).toBe(false)
  })
})

describe('patent number', () => {
  it('a number with the right check stands, with ZL or without', () => {
    const stands = (number: string) => isPatentNumber(number) && isPatentNumber(`ZL${number}`)
    fc.assert(fc.property(patentNumbers, stands), { numRuns: 300 })
  })
  it('any one digit changed is found', () => {
    fc.assert(
      fc.property(patentNumbers, changes(digits, 12), (number, [at, to]) => {
        fc.pre(number.charAt(at) !== to)
        expect(isPatentNumber(change(number, at, to))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it.each([
    // 2×2+0×3+2×4+0×5+1×6 = 18, 18 mod 11 = 7.
    ['202010000000.7', true],
    ['202010000000.8', false],
    // 2×2+0×3+2×4+1×5+1×6+0×7+0×8+0×9+0×2+0×3+1×4+1×5 = 32, 32 mod 11 = 10: X.
    ['202110000011.X', true],
    ['202110000011.0', false],
    ['202110000011.1', false],
    ['ZL202110000011.X', true],
    ['CN202110000011.X', false],
    ['202110000011X', false],
    ['20211000001.X', false],
    ['2021100000110.X', false],
    ['202110000011.', false],
    ['202110000011.XX', false],
    ['202110000011.x', false],
    ['', false],
  ])('%s: %s', (number, stands) => {
    expect(isPatentNumber(number)).toBe(stands)
  })
})

describe('identity number', () => {
  it('a number with the right check stands', () => {
    fc.assert(fc.property(identityNumbers, isIdentityNumber), { numRuns: 300 })
  })
  it('any one digit changed is found', () => {
    fc.assert(
      fc.property(identityNumbers, changes(digits, 17), (number, [at, to]) => {
        fc.pre(number.charAt(at) !== to)
        expect(isIdentityNumber(change(number, at, to))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it.each(['19900230', '19901301', '19900001', '19900100', '19000229'])(
    'no birthday %s',
    (birthday) => {
      const body = `000000${birthday}000`
      expect(isIdentityNumber(body + identityCheck(body))).toBe(false)
    },
  )
  it('a leap day is a birthday', () => {
    const body = '00000020000229000'
    expect(isIdentityNumber(body + identityCheck(body))).toBe(true)
  })
  it('17 or 19 characters are none', () => {
    const shorterOrLonger = (number: string) => {
      expect(isIdentityNumber(number.slice(0, 17))).toBe(false)
      expect(isIdentityNumber(`${number}0`)).toBe(false)
    }
    fc.assert(fc.property(identityNumbers, shorterOrLonger), { numRuns: 50 })
  })
})

describe('normal form', () => {
  it.each([
    ['ＺＬ２０２１１００００１１．Ｘ', 'ZL20211000011.X'],
    ['zl 202110000011.x', 'ZL202110000011.X'],
    ['１２３４５６７ａ', '1234567A'],
    ['　12　34\t56\n', '123456'],
    ['12\u00a034\u200b56\u2060\ufeff', '123456'],
    ['12-34‐56‑78–90—12−34－56﹣78', '123456789012345678'],
    ['（2024）苏07民初12号', '2024苏07民初12号'],
    ['(2024)苏07民初12号', '2024苏07民初12号'],
    ['苏数知登字〔2024〕第12号', '苏数知登字2024第12号'],
    ['[1]【2】〖3〗「4」『5』《6》〈7〉{8}［9］', '123456789'],
    ['', ''],
    [' - ', ''],
  ])('“%s” is “%s”', (written, normal) => {
    expect(normalise(written)).toBe(normal)
  })
  it('changes nothing when taken twice', () => {
    const written = textOf('12aｂＣ３－—-（）()〔〕【】 　.．/苏号第', 12)
    fc.assert(
      fc.property(written, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
      { numRuns: 300 },
    )
  })
})
