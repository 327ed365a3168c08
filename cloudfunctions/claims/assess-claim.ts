import { assess } from '../../policy/assess'
import type { Known, Line } from '../../policy/assessment'
import { tellClaim } from '../../policy/claims/tell-claim'
import { currentEdition } from '../../policy/edition'
import { nothing } from '../../policy/evaluate/sum-awards'
import type { Award } from '../../policy/vocabulary'
import type { Claim } from './claim'

type Assessable = Pick<Claim, 'item' | 'roles' | 'entries' | 'edition'>

/** The claim's one line, by the same calculator that the phone shows. */
export const assessClaim = ({ item, roles, entries, edition }: Assessable, known: Known): Line => {
  // A claim is explained by the edition it was made under, or not at all.
  if (edition !== currentEdition.id) throw new Error(`the edition ${edition} is not here`)
  const [line] = assess(tellClaim(item, roles, entries), known).lines
  if (!line) throw new Error(`no line for ${item}`)
  return line
}

export const awardOf = (claim: Assessable, known: Known): Award =>
  claim.entries.length === 0 ? nothing : assessClaim(claim, known).award
