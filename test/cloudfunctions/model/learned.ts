import type { Claim } from './state'

/** When it was done, and what only the reply can tell: names that the server draws. */
export interface Learned {
  readonly at: string
  readonly today: string
  /** The number of a claim, or the name of an objection or an applicant. */
  readonly drawn?: string
  readonly photos?: Claim['photos']
}
