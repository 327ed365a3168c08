import type { GrantedClaim } from '../../policy/assess'
import type { Entries } from '../../policy/rule'
import type { Role } from '../../policy/vocabulary'

/** What a case is there to show. */
export type About =
  | 'usual'
  | 'who'
  | 'condition'
  | 'missing'
  | 'figure'
  | 'tens'
  | 'rounding'
  | 'limit'
  | 'year'
  | 'cap'
  | 'granted'
  | 'times'
  | 'places'

/** What is told and known in a case, before it is worked out. */
export interface Situation {
  readonly about: About
  readonly entries: Entries
  readonly role?: Role
  readonly granted?: readonly GrantedClaim[]
  readonly placesLeft?: number
}
