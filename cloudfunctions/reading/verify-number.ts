import type { ReferenceForm } from '../../policy/claims/references'
import { normalise } from '../../policy/identifiers/normalise'
import { findDates } from './dates'
import { findNearest, mayBeNear, mayDiffer } from './find-nearest'
import type { Finding } from './finding'
import { leaveOut } from './fold'
import { isKnown } from './known-characters'
import type { PageLine, Stretch } from './page'
import { judge, judgeField, judgeMissing, oncePerPage, type PhotoPage } from './photo-page'

/** What may stand before a number without making it another one. */
const idle: { readonly [form in ReferenceForm]?: string } = {
  'patent-number': '(?:[Z2]L|CN)?',
  'international-registration': '0*',
  'trademark-registration': '0*',
}

const spoken: { readonly [form in ReferenceForm]?: RegExp } = {
  'patent-number': /^ZL/,
  'international-registration': /^0+(?=\d)/,
  'trademark-registration': /^0+(?=\d)/,
}

/** What a digit is taken for on a photo: no number of digits alone holds such a letter. */
const lookalikes: Readonly<Record<string, string>> = {
  '0': '[0OQ]',
  '1': '[1IL]',
  '2': '[2Z]',
  '5': '[5S]',
  '8': '[8B]',
  '.': '[.,·:]?',
}

const escape = (character: string): string => character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const isOfDigits = (key: string): boolean => /^[\d.]+X?$/.test(key)

/** The number and nothing that would make it part of a longer one. */
const patternOf = (key: string, form: ReferenceForm): RegExp => {
  const loose = isOfDigits(key)
  const body = [...key].map((one) => (loose && lookalikes[one]) || escape(one)).join('')
  const before = /^[一-鿿]/.test(key)
    ? '(?<![一-鿿0-9A-Z])|(?<=号)'
    : `(?<=(?:^|[^0-9A-Z]|NO\\.?)${idle[form] ?? ''})`
  return new RegExp(`(?:${before})${body}(?![0-9A-Z]|之[一二三四五六七八九十])`)
}

/** What is another thing's number: a day, a postcode. */
const others = (line: PageLine): PageLine => {
  const spans = [
    ...findDates(line.text),
    ...[...line.text.matchAll(postcode)].map(({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
    })),
  ]
  const text = spans.reduce(
    (all, { from, to }) => all.slice(0, from) + ' '.repeat(to - from) + all.slice(to),
    line.text,
  )
  return { ...line, text }
}

const postcode = /(?:邮编|邮政编码|邮码)[:.]?\d{6}/g

const bare = (line: PageLine): PageLine => ({ ...line, ...leaveOut(line, /[-()]/) })

const linesOf = oncePerPage(({ page }) => ({
  all: page.map(bare),
  /** Without days and postcodes, which are digits too. */
  numbers: page.map(others).map(bare),
}))

/** So short a number stands on many papers for something else. */
const SHORT = 6

const matchIn = (line: PageLine, pattern: RegExp): Stretch | undefined => {
  const found = pattern.exec(line.text)
  return found ? { line, from: found.index, to: found.index + found[0].length } : undefined
}

const isUnknown = (character: string): boolean => !isKnown(character)

interface Near {
  readonly at: Stretch
  readonly distance: number
}

const nearestIn = (lines: readonly PageLine[], key: string): Near | undefined =>
  lines
    .filter((line) => mayBeNear(key, line.text, mayDiffer(key), isUnknown))
    .map((line) => {
      const { from, to, distance } = findNearest(key, line.text, isUnknown)
      return { at: { line, from, to }, distance }
    })
    .sort((a, b) => a.distance - b.distance)[0]

/** Is the declared number on this photo, whole and in its place? */
export const verifyNumber = (declared: string, form: ReferenceForm, seen: PhotoPage): Finding => {
  const key = normalise(declared).replace(spoken[form] ?? '', '')
  if (key === '') return { verdict: 'look' }
  const { all, numbers } = linesOf(seen)
  const lines = isOfDigits(key) ? numbers : all
  const own = seen.fields.number
  const ownKey = normalise(own?.value ?? '').replace(spoken[form] ?? '', '')
  const pattern = patternOf(key, form)
  const [exact] = lines.flatMap((line) => matchIn(line, pattern) ?? [])
  if (exact) {
    // The paper's own number is another: this one stands there for something else.
    const elsewhere = own && seen.fields.kind !== 'unknown' && ownKey !== key
    const chance = key.length < SHORT && ownKey !== key
    return judge(elsewhere || chance ? 'look' : 'agrees', seen, [exact], 0)
  }
  // It stands in a code on the paper, which is not among its lines.
  if (own?.spans.length === 0 && ownKey === key) return judgeField('agrees', seen, own, 0)
  const near = nearestIn(lines, key)
  if (near && near.distance <= mayDiffer(key)) return judge('look', seen, [near.at], near.distance)
  const distance = own ? findNearest(key, ownKey).distance : key.length
  if (own && distance <= mayDiffer(key)) return judgeField('look', seen, own, distance)
  return judgeMissing(seen, own, distance)
}
