import { referenceKey } from '../../../policy/claims/references'
import { normalise } from '../../../policy/identifiers/normalise'
import type { ItemId } from '../../../policy/vocabulary'
import { isNear } from './is-near'
import type { Part } from './typed-claim'

/** Whether what stands in a field is what was read, however it is spelt. */
export const isAsRead = (item: ItemId, part: Part, typed: string, read: string): boolean => {
  if (part === 'date') return typed === read
  if (part === 'number') return referenceKey(item, typed) === referenceKey(item, read)
  return plain(typed) === plain(read)
}

/** The same holder, or one that was read with a slip. */
export const isNearName = (typed: string, read: string): boolean =>
  isNear(plain(typed), plain(read))

const plain = (name: string): string => normalise(name).replace(/[.,，。、·&]/g, '')
