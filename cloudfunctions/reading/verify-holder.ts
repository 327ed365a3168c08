import type { Holder } from '../../policy/claims/references'
import { certificates } from './certificates'
import { findNearest, mayBeNear, mayDiffer } from './find-nearest'
import type { Finding } from './finding'
import { fold } from './fold'
import { isKnown } from './known-characters'
import { isOrganisation } from './names'
import { flowOf, stretchesOf, type Flow } from './page'
import { judge, judgeField, judgeMissing, oncePerPage, type PhotoPage } from './photo-page'

const mark = /[^\p{L}\p{N}]/u

/** A name's letters and numerals: dots and commas are too small on a photo to count. */
const keyOf = (name: string): string => fold(name).text.replace(/[^\p{L}\p{N}]/gu, '')

interface Names {
  readonly flow: Flow
  /** For each code unit: does something before it end what came before? */
  readonly breaks: readonly boolean[]
}

/** The page without marks. In running text a name is broken at any line's end, so that ends nothing. */
const namesOn = oncePerPage(({ page, fields }): Names => {
  const { text, at } = flowOf(page)
  const lineEnds = certificates.find(({ kind }) => kind === fields.kind)?.names !== 'in-sentence'
  const kept = at.map((_, unit) => unit).filter((unit) => !mark.test(text[unit] ?? ''))
  const breaks = kept.map((unit, order) => {
    const marked = unit - (kept[order - 1] ?? -1) > 1 || unit === 0
    return marked || (lineEnds && at[unit]?.unit === 0)
  })
  const flow = {
    text: kept.map((unit) => text[unit] ?? '').join(''),
    at: kept.flatMap((unit) => at[unit] ?? []),
  }
  return { flow, breaks }
})

/** What a name may follow without a mark between. */
const label =
  /(权人|权入|注册人|注册入|登记主体|申请人|持有人|权利人|上诉人|被告|原告|与|和|姓名|名称|兹证明|单位|HOLDER)$/
/** What makes a name that of another: a branch, or a body that the name is only the beginning of. */
const branch =
  /^.{0,10}?(分公司|支公司|分行|支行|办事处|分院|子公司)|^(附属|工会|党委|医院|学院|研究院|中心|(科技|股份|集团|控股)*有限(责任)?公司)/

const isWholeAt = ({ flow, breaks }: Names, from: number, to: number): boolean => {
  const [before, name, after] = [
    flow.text.slice(Math.max(0, from - 8), from),
    flow.text.slice(from, to),
    flow.text.slice(to, to + 16),
  ]
  const begins = (breaks[from] ?? true) || label.test(before)
  const ends = (breaks[to] ?? true) || (isOrganisation(name) && /[一-鿿]$/.test(name))
  return begins && ends && !branch.test(after)
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
  const whole = places.find((from) => isWholeAt(names, from, from + key.length))
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
