import type { GrantedItem } from '../rule'
import { referenceRules } from './references'

/**
 * What a reviewer has to find so before an item is granted, by name: who claims, each condition of the
 * item (`need-0` the first), the papers, their holder, their days, that nothing is paid twice, and
 * that the claim was among those chosen where the authority chooses.
 */
export const checklistOf = (item: GrantedItem): readonly string[] => {
  const { holder } = referenceRules[item.id]
  return [
    'who',
    ...item.needs.map((_, at) => `need-${at}`),
    'papers',
    ...(holder.includes('none') ? [] : ['holder']),
    'days',
    'once',
    ...(item.merit ? ['chosen'] : []),
  ]
}
