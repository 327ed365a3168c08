import type { ClaimEntry, ReturnFault } from '../contract/shapes/claim'
import type { ItemId } from '../policy/vocabulary'
import { documentLabel, referenceWords } from './references'

/** Where a fault lies, as the office named it: an entry, a paper by its number, a document. */
const sayPlace = (
  item: ItemId,
  entries: readonly ClaimEntry[],
  { about, at }: ReturnFault,
): string => {
  if (about === 'applicant') return '申报主体信息'
  if (at === undefined) return ''
  const [entry, reference] = at.split('.').map(Number)
  switch (about) {
    case 'facts':
      return `第${(entry ?? 0) + 1}项的填报内容`
    case 'reference': {
      const number = entries[entry ?? 0]?.references[reference ?? 0]?.number
      return `${referenceWords(item).label}${number ? ` ${number}` : ''}`
    }
    case 'photo':
      return documentLabel(at)
    case 'other':
      return ''
  }
}

/** A fault with its place: `国际注册号 1712001：号码与证书不一致`. */
export const sayReturnFault = (
  item: ItemId,
  entries: readonly ClaimEntry[],
  fault: ReturnFault,
): string => {
  const place = sayPlace(item, entries, fault)
  return place === '' ? fault.words : `${place}：${fault.words}`
}
