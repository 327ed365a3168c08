import { isDay } from '../../policy/days'

/** A date in a text: an ISO day and where it stands, in code units. */
export interface FoundDate {
  readonly day: string
  readonly from: number
  readonly to: number
}

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const monthName = `(${months.join('|')})[A-Z]{0,6}\\.?`
/** Digits, and the letters and numerals that stand for them on a photo or on a ruling. */
const digit = '[0-9OIL]'
const numeral = '[〇○零O0一二三四五六七八九十]'

const forms: readonly (readonly [pattern: string, order: 'ymd' | 'dmy' | 'mdy'])[] = [
  [`(${digit}{4})年(${digit}{1,2})月(${digit}{1,2})[日曰]?`, 'ymd'],
  [`(${numeral}{4})年(${numeral}{1,3})月(${numeral}{1,3})[日曰]`, 'ymd'],
  [`((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})`, 'ymd'],
  [`(\\d{1,2})[-./](\\d{1,2})[-./]((?:19|20)\\d{2})`, 'dmy'],
  [`(\\d{1,2})(?:ST|ND|RD|TH)?(?:OF)?[-.,]?${monthName}[-,]?((?:19|20)\\d{2})`, 'dmy'],
  [`${monthName}(\\d{1,2})(?:ST|ND|RD|TH)?[.,]*((?:19|20)\\d{2})`, 'mdy'],
]
const patterns = forms.map(([pattern, order]) => [new RegExp(pattern, 'g'), order] as const)

const numerals = '〇一二三四五六七八九'

/** A number in Chinese numerals, read digit by digit or, up to 99, with ten. */
const ofNumerals = (text: string): number => {
  const digits = text.replace(/[○零O0]/g, '〇')
  const [tens = '', ones = ''] = digits.split('十')
  if (!digits.includes('十'))
    return Number([...digits].map((one) => numerals.indexOf(one)).join(''))
  const value = (one: string, none: number) => (one === '' ? none : numerals.indexOf(one))
  return value(tens, 1) * 10 + value(ones, 0)
}

const valueOf = (text: string): number => {
  const month = months.indexOf(text)
  if (month >= 0) return month + 1
  if (/[一-十〇○零]/.test(text)) return ofNumerals(text)
  return Number(text.replace(/O/g, '0').replace(/[IL]/g, '1'))
}

const pad = (value: number, size: number): string => String(value).padStart(size, '0')

/** All dates in a folded text, in their order, in Chinese and European spellings. */
export const findDates = (text: string): readonly FoundDate[] =>
  patterns
    .flatMap(([pattern, order]) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const parts = match.slice(1, 4).map(valueOf)
        const part = (name: 'y' | 'm' | 'd') => parts[order.indexOf(name)] ?? 0
        const day = `${pad(part('y'), 4)}-${pad(part('m'), 2)}-${pad(part('d'), 2)}`
        return isDay(day) ? [{ day, from: match.index, to: match.index + match[0].length }] : []
      }),
    )
    .sort((a, b) => a.from - b.from)
