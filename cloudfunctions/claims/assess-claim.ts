import { assess } from '../../policy/assess'
import type { Known, Line } from '../../policy/assessment'
import { tellClaim } from '../../policy/claims/tell-claim'
import { nothing } from '../../policy/evaluate/sum-awards'
import type { Award } from '../../policy/vocabulary'
import type { Claim } from './claim'

/** The claim's one line, by the same calculator that the phone shows. */
export const assessClaim = (
  { item, roles, entries }: Pick<Claim, 'item' | 'roles' | 'entries'>,
  known: Known,
): Line => {
  const [line] = assess(tellClaim(item, roles, entries), known).lines
  if (!line) throw new Error(`no line for ${item}`)
  return line
}

export const awardOf = (claim: Pick<Claim, 'item' | 'roles' | 'entries'>, known: Known): Award =>
  claim.entries.length === 0 ? nothing : assessClaim(claim, known).award
