import type { Rows } from '../kills/agree'
import type { Day } from './day'

/** Whatever was acknowledged as handed in stands there, at that version or with a reviewer. */
export const checkHandedIn = (rows: Rows, { handedIn }: Day): readonly string[] => {
  const claims = new Map(rows.claims.map((claim) => [claim.claim, claim]))
  return [...handedIn].flatMap(([name, version]) => {
    const claim = claims.get(name)
    if (!claim) return [`${name} was handed in and is gone`]
    const stands = claim.version >= version && ['submitted', 'accepted'].includes(claim.state)
    return stands ? [] : [`${name} was handed in and stands at ${claim.state}`]
  })
}
