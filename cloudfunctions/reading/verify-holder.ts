import type { Holder } from '../../policy/claims/references'
import { certificates } from './certificates'
import type { Field } from './find-fields'
import { findNearest, mayBeNear, mayDiffer } from './find-nearest'
import type { Finding } from './finding'
import { fold } from './fold'
import { isKnown } from './known-characters'
import { isRest } from './names'
import {
  below,
  flowOf,
  goesOn,
  spanOf,
  stretchesOf,
  type Flow,
  type Page,
  type PageLine,
  type Stretch,
} from './page'
import { judge, judgeField, judgeMissing, oncePerPage, type PhotoPage } from './photo-page'

const mark = /[^\p{L}\p{N}]/u

/** A name's letters and numerals: dots and commas are too small on a photo to count. */
const keyOf = (name: string): string => fold(name).text.replace(/[^\p{L}\p{N}]/gu, '')

type Break = 'mark' | 'line'

interface Names {
  readonly page: Page
  readonly flow: Flow
  /** For each code unit: what stands before it. In running text the end of a line is nothing. */
  readonly breaks: readonly (Break | undefined)[]
}

/** Marks that names have inside them: what stands on both sides may be one name. */
const inside = { han: /[()·&/-]/g, latin: /[().,'·&/-]/g }

/** The page without marks. */
const namesOn = oncePerPage(({ page, fields }): Names => {
  const { text, at } = flowOf(page)
  const lineEnds = certificates.find(({ kind }) => kind === fields.kind)?.names !== 'in-sentence'
  const kept = at.map((_, unit) => unit).filter((unit) => !mark.test(text[unit] ?? ''))
  const breaks = kept.map((unit, order): Break | undefined => {
    const last = kept[order - 1] ?? -1
    const script = /[A-Z]/.test(text[last] ?? '') ? inside.latin : inside.han
    if (text.slice(last + 1, unit).replace(script, '') !== '') return 'mark'
    return lineEnds && at[unit]?.line !== at[last]?.line ? 'line' : undefined
  })
  const flow = {
    text: kept.map((unit) => text[unit] ?? '').join(''),
    at: kept.flatMap((unit) => at[unit] ?? []),
  }
  return { page, flow, breaks }
})

/** What a name may follow without a mark between. */
const label =
  /(权人|权入|注册人|注册入|登记主体|申请人|持有人|权利人|上诉人|被告|原告|姓名|名称|兹证明|单位|HOLDER)$/
/** What may follow a name without a mark between; anything else makes it the name of another. */
const afterName =
  /^(建立的?知识产权|符合|住所|法定代表人|统一社会信用代码|以下简称|原审|盖章|与被|向本院)/

/** Does a line end in what may be part of a name? */
const runsOn = ({ text }: PageLine): boolean => /[\p{L}\p{N}]$/u.test(text)

/** A name broken over two lines stands under its own beginning. */
const isTail = ({ page, flow }: Names, from: number): boolean => {
  const line = flow.at[from]?.line
  const above = line && page.find((one) => goesOn(page, one, line))
  return above !== undefined && runsOn(above) && !label.test(keyOf(above.text))
}

/** Under it may stand the rest of it. */
const isHead = ({ page, flow }: Names, to: number): boolean => {
  const line = flow.at[to - 1]?.line
  const next = line && below(page, line)
  return line !== undefined && next !== undefined && goesOn(page, line, next) && isRest(next)
}

const isWholeAt = (names: Names, from: number, to: number, own: Field | undefined): boolean => {
  const { flow, breaks } = names
  const [begin, end] = [breaks[from], to < breaks.length ? breaks[to] : 'line']
  const isLabelled = label.test(flow.text.slice(Math.max(0, from - 8), from))
  const isOwn = beginsAt(own, stretchesOf(flow, from, to)[0])
  const begins =
    isOwn || isLabelled || begin === 'mark' || (begin === 'line' && !isTail(names, from))
  const ends =
    end === undefined ? afterName.test(flow.text.slice(to)) : end === 'mark' || !isHead(names, to)
  return begins && ends
}

/** The paper's own holder was read from his label on. */
const beginsAt = (own: Field | undefined, place: Stretch | undefined): boolean => {
  const [first] = own?.spans ?? []
  const span = place && spanOf(place)
  return first !== undefined && first.line === span?.line && first.from === span.from
}

const placesOf = (text: string, sought: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) places.push(at)
  return places
}

/** May the name stand anywhere: as a party of a case, as buyer or seller? */
const standsAnywhere = ({ fields }: PhotoPage, expected: readonly Holder[]): boolean =>
  expected.includes('party') || ['invoice', 'judgment', 'unknown'].includes(fields.kind)

/** Is the declared name on this photo, whole and in its place? */
export const verifyHolder = (
  declared: string,
  expected: readonly Holder[],
  seen: PhotoPage,
): Finding => {
  const key = keyOf(declared)
  if (key === '') return { verdict: 'look' }
  const names = namesOn(seen)
  const { flow } = names
  const own = seen.fields.holder
  const ownKey = keyOf(own?.value ?? '')
  const ownNames = [ownKey, ...(own?.value ?? '').split(/[;；、]/).map(keyOf)]
  const places = placesOf(flow.text, key)
  const whole = places.find((from) => isWholeAt(names, from, from + key.length, own))
  if (whole !== undefined) {
    const itsOwn = !own || ownNames.includes(key) || standsAnywhere(seen, expected)
    const parts = stretchesOf(flow, whole, whole + key.length)
    return judge(itsOwn ? 'agrees' : 'look', seen, parts, 0)
  }
  const isUnknown = (one: string) => !isKnown(one)
  const near = mayBeNear(key, flow.text, mayDiffer(key), isUnknown)
    ? findNearest(key, flow.text, isUnknown)
    : undefined
  if (near && near.distance <= mayDiffer(key))
    return judge('look', seen, stretchesOf(flow, near.from, near.to), near.distance)
  const distance = own ? findNearest(key, ownKey, (one) => !isKnown(one)).distance : key.length
  // A short name is near to anything, but not in its own place.
  if (own && distance < key.length && distance <= 2) return judgeField('look', seen, own, distance)
  return judgeMissing(seen, own, distance)
}
