import { isPatentNumber } from '../../policy/identifiers/patent-number'
import { isCreditCode } from '../../policy/identifiers/credit-code'

/** A number in a text: as it is printed by the rules, where it stands, and whether its check holds. */
export interface FoundNumber {
  readonly value: string
  readonly from: number
  readonly to: number
  /** `false` where the number carries a check that fails: a character was misread. */
  readonly sound: boolean
}

export type NumberForm =
  | 'patent'
  | 'data-certificate'
  | 'data-notice'
  | 'data-registration'
  | 'mark'
  | 'international'
  | 'qualification'
  | 'case'
  | 'invoice'
  | 'credit-code'
  | 'document'
  | 'any'

/** Digits, and the letters that they are taken for on a photo. */
const D = '[0-9OQILZSB]'

/** Letters in a digit's place, as the digits that they are taken for. */
export const asDigits = (text: string): string =>
  text
    .replace(/[OQ]/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/Z/g, '2')
    .replace(/S/g, '5')
    .replace(/B/g, '8')

type Write = (match: readonly string[]) => { readonly value: string; readonly sound?: boolean }

/** One illegible place is filled where only one digit makes the check hold. */
const fillPlace = (body: string, check: string): string | undefined => {
  const [hole, another] = [...body.matchAll(/\D/g)]
  if (!hole || another) return undefined
  const filled = [...'0123456789'].map(
    (one) => `${body.slice(0, hole.index)}${one}${body.slice(hole.index + 1)}.${check}`,
  )
  const [only, more] = filled.filter(isPatentNumber)
  return more === undefined ? only : undefined
}

const writePatent: Write = ([, body = '', check = '']) => {
  const told = check === 'X' ? check : asDigits(check)
  const read = `${asDigits(body)}.${told}`
  if (isPatentNumber(read)) return { value: `ZL${read}` }
  const filled = fillPlace(body, told)
  return filled === undefined ? { value: `ZL${read}`, sound: false } : { value: `ZL${filled}` }
}

const plain: Write = ([, text = '']) => ({ value: text })
const digits: Write = ([, text = '']) => ({ value: asDigits(text) })
const marked: Write = ([, text = '', letter = '']) => ({ value: asDigits(text) + letter })
const coded: Write = ([, text = '']) => {
  const code = text.replace(/[OQ]/g, '0').replace(/I/g, '1')
  return { value: code, sound: isCreditCode(code) }
}

const alone = (pattern: string): string => `(?<![0-9A-Z])${pattern}(?![0-9A-Z])`

const forms: Readonly<Record<NumberForm, readonly [pattern: string, write: Write]>> = {
  // The year, the kind of patent, seven digits of the year's own, and the check.
  patent: [`(?<![0-9])((?:19|20|2O)[0-9A-Z]{10})[.,·:]?([0-9XOQILZSB])(?![0-9A-Z])`, writePatent],
  'data-certificate': [alone(`(${D}{17})`), digits],
  'data-notice': [
    `([一-鿿]{1,2}数知登字)\\(?(${D}{4})\\)?第?(${D}{1,8})号?`,
    ([, place = '', year = '', serial = '']) => ({
      value: `${place}〔${asDigits(year)}〕第${asDigits(serial)}号`,
    }),
  ],
  'data-registration': [alone('([0-9A-Z]{16})'), plain],
  mark: [alone(`(${D}{5,8})([A-Z]?)`), marked],
  international: [alone(`(${D}{6,7})([A-Z]?)`), marked],
  qualification: [alone(`(${D}{7})`), digits],
  case: [
    '\\(?((?:19|20)\\d{2})\\)?([一-鿿][一-鿿0-9]{1,16}?)(\\d+)号(之[一二三四五六七八九十]+)?',
    ([, year = '', court = '', serial = '', part = '']) => ({
      value: `(${year})${court}${serial}号${part}`,
    }),
  ],
  invoice: [alone(`(${D}{20}|${D}{8})`), digits],
  'credit-code': [alone('([0-9A-Z]{18})'), coded],
  document: ['([一-鿿]{1,12}\\((?:19|20)\\d{2}\\)第?[0-9]+号)', plain],
  any: ['((?:[0-9A-Z]|[一-鿿](?=[^一-鿿]))[0-9A-Z()\\-/.一-鿿]{3,39})', plain],
}

/** The numbers of a form in a folded text, in their order. */
export const findNumbers = (text: string, form: NumberForm): readonly FoundNumber[] => {
  const [pattern, write] = forms[form]
  return [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
    sound: true,
    ...write(match),
    from: match.index,
    to: match.index + match[0].length,
  }))
}
