import { currentEdition, itemOf, itemsOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'

/** Whether the city has only so many places a year for it. */
export const hasQuota = (item: ItemId): boolean =>
  itemOf(item).caps.some(({ scope }) => scope === 'city')

/** Whether its claims compete: for places, or because the authority chooses. */
export const isCompared = (item: ItemId): boolean => hasQuota(item) || itemOf(item).merit

/** The items whose claims compete, in the order of the articles. */
export const comparedItems = (): readonly ItemId[] =>
  itemsOf(currentEdition)
    .map(({ id }) => id)
    .filter(isCompared)
