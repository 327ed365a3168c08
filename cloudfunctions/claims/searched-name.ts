import { normalise } from '../../policy/identifiers/normalise'

/** A few characters grow many times longer in their normal form, which a store's key has no room for. */
const MOST = 200

/** A name as it is searched for: case, spaces and brackets aside. */
export const searchedName = (name: string): string => [...normalise(name)].slice(0, MOST).join('')
