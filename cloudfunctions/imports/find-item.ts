import { normalise } from '../../policy/identifiers/normalise'
import { currentEdition, itemsOf } from '../../policy/edition'
import type { GrantedItem } from '../../policy/rule'

/** An item by its id or by its title, however that is spaced. */
export const findItem = (named: string): GrantedItem | undefined => {
  const wanted = normalise(named)
  return itemsOf(currentEdition).find(
    ({ id, title }) => normalise(id) === wanted || normalise(title) === wanted,
  )
}
