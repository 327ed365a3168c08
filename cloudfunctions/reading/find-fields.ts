import type { CertificateKind } from '../../contract/shapes/reading'
import type { PhotoText } from '../ports/reader'
import { certificates, type Certificate, type NumberPlace } from './certificates'
import { findDates } from './dates'
import { fold } from './fold'
import { seekLabel, valuesAt } from './labels'
import { isName, isWhole, latinAt, nameAt } from './names'
import { findNumbers } from './numbers'
import {
  flowOf,
  pageOf,
  sourceOf,
  spanOf,
  stretchesOf,
  textOf,
  type Page,
  type PageLine,
  type Span,
  type Stretch,
} from './page'

export interface Field {
  /** As such a number is printed by the rules, a name as it was read, a date as `YYYY-MM-DD`. */
  readonly value: string
  /** 0..1: of the lines that it stands in, halved where its own check fails. */
  readonly confidence: number
  /** Where it stands: one part of a line, or two where it is broken. */
  readonly spans: readonly Span[]
}

export interface Fields {
  readonly kind: CertificateKind
  readonly number?: Field
  readonly holder?: Field
  readonly date?: Field
}

/** Applications through the PCT have 8 and 9 (国家知识产权局, ZC 0006-2003). */
const patentKinds: Readonly<Record<string, CertificateKind>> = {
  '1': 'invention-patent',
  '2': 'utility-patent',
  '3': 'design-patent',
  '8': 'invention-patent',
  '9': 'utility-patent',
}

const fieldOf = (value: string, stretches: readonly Stretch[], sound = true): Field => ({
  value,
  confidence: Math.min(...stretches.map(({ line }) => line.confidence)) * (sound ? 1 : 0.5),
  spans: stretches.map(spanOf),
})

const whole = (line: PageLine): Stretch => ({ line, from: 0, to: line.text.length })

const tell = (page: Page): Certificate | undefined =>
  certificates.find(
    ({ titles }) =>
      titles.length === 0 ||
      titles.some((words) => words.every((word) => seekLabel(page, word).length > 0)),
  )

const numbersIn = (page: Page, { form, labels }: NumberPlace) => {
  const places =
    labels.length === 0 ? page.map(whole) : labels.flatMap((label) => valuesAt(page, label))
  return places.flatMap((place) =>
    findNumbers(textOf(place), form).map(({ value, from, to, sound }) => ({
      value,
      sound,
      at: { line: place.line, from: place.from + from, to: place.from + to },
    })),
  )
}

/** The first whose check holds; where none does, the first. */
const findNumber = (page: Page, { numbers }: Certificate): Field | undefined => {
  const found = numbers.flatMap((place) => numbersIn(page, place))
  const best = found.find(({ sound }) => sound) ?? found[0]
  return best && fieldOf(best.value, [best.at], best.sound)
}

/** Forms that nothing else in a code's text, an address say, can be taken for; eight digits may be a day. */
const strict: readonly NumberPlace['form'][] = [
  'patent',
  'credit-code',
  'data-certificate',
  'invoice',
]

/** A code is read without doubt, or not at all: its number goes before what was made out by eye. */
const findInCodes = (codes: readonly string[], { numbers }: Certificate): Field | undefined => {
  const forms = numbers.map(({ form }) => form).filter((form) => strict.includes(form))
  const found = codes.flatMap((code) =>
    forms.flatMap((form) =>
      findNumbers(fold(code).text, form).filter(({ sound, value }) => sound && value.length > 8),
    ),
  )
  return found[0] && { value: found[0].value, confidence: 1, spans: [] }
}

/** The first that is surely an organisation or a person; where none is, the first that may be a name. */
const findHolder = (page: Page, { holders, names }: Certificate): Field | undefined => {
  const found = holders
    .flatMap((label) => valuesAt(page, label))
    .map((value) => {
      const parts =
        names === 'latin' ? latinAt(page, value) : nameAt(page, value, names === 'in-sentence')
      return { parts, text: parts.map(textOf).join('') }
    })
    .filter(({ text }) => isName(text))
  const best = found.find(({ text }) => isWhole(text)) ?? found[0]
  return best && fieldOf(best.parts.map(sourceOf).join(''), best.parts)
}

const datesIn = (place: Stretch): readonly Field[] =>
  findDates(textOf(place)).map(({ day, from, to }) =>
    fieldOf(day, [{ line: place.line, from: place.from + from, to: place.from + to }]),
  )

/** A line that is a date and nothing else: under the text, it says when that was signed. */
const isDateAlone = ({ text }: PageLine): boolean => {
  const [date] = findDates(text)
  return date !== undefined && text.length - (date.to - date.from) <= 1
}

/** What follows is the end of a term. */
const term = /(至|有效期限?|EXPIRYDATE|EXPIRATIONDATE)[:.]?$/

const findDate = (page: Page, { dates }: Certificate): Field | undefined => {
  const labelled = dates.flatMap((label) => valuesAt(page, label)).flatMap(datesIn)
  if (labelled[0]) return labelled[0]
  const alone = page.filter(isDateAlone).map(whole).flatMap(datesIn)
  if (alone.length > 0) return alone.at(-1)
  const flow = flowOf(page)
  const last = findDates(flow.text)
    .filter(({ from }) => !term.test(flow.text.slice(0, from)))
    .at(-1)
  return last && fieldOf(last.day, stretchesOf(flow, last.from, last.to))
}

/** The fifth digit of a patent's number tells what it protects, also where the title is misread. */
const kindOf = ({ kind, numbers }: Certificate, number?: Field): CertificateKind => {
  if (!numbers.some(({ form }) => form === 'patent') || kind === 'unknown') return kind
  const [, digit = ''] = /^ZL\d{4}(\d)/.exec(number?.value ?? '') ?? []
  return patentKinds[digit] ?? kind
}

/** What a photo's text says of a certificate: a proposal that somebody confirms, never a proof. */
export const findFields = (photo: PhotoText): Fields => {
  const page = pageOf(photo)
  const certificate = tell(page)
  if (!certificate) return { kind: 'unknown' }
  const number = findInCodes(photo.codes, certificate) ?? findNumber(page, certificate)
  const holder = findHolder(page, certificate)
  const date = findDate(page, certificate)
  return {
    kind: kindOf(certificate, number),
    ...(number && { number }),
    ...(holder && { holder }),
    ...(date && { date }),
  }
}
