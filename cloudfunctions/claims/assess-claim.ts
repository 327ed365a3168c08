import { assess } from '../../policy/assess'
import type { Known, Line } from '../../policy/assessment'
import { tellClaim } from '../../policy/claims/tell-claim'
import { nothing } from '../../policy/evaluate/sum-awards'
import type { Award } from '../../policy/vocabulary'
import { editionOf, type Claim } from './claim'

type Assessable = Pick<Claim, 'item' | 'roles' | 'entries' | 'edition'>

/** The claim's one line by its own edition, from the same calculator that the phone shows. */
export const assessClaim = (claim: Assessable, known: Known): Line => {
  const { item, roles, entries } = claim
  const [line] = assess(tellClaim(item, roles, entries), known, editionOf(claim)).lines
  if (!line) throw new Error(`no line for ${item}`)
  return line
}

export const awardOf = (claim: Assessable, known: Known): Award =>
  claim.entries.length === 0 ? nothing : assessClaim(claim, known).award
