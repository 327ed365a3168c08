import { currentEdition, itemOf, itemsOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'

/** Whether the city has only so many places a year for it. */
export const hasQuota = (item: ItemId): boolean =>
  itemOf(item).caps.some(({ scope }) => scope === 'city')

/** The items whose claims compete for places, in the order of the articles. */
export const quotaItems = (): readonly ItemId[] =>
  itemsOf(currentEdition)
    .map(({ id }) => id)
    .filter(hasQuota)
