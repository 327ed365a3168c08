import type { ClaimView } from '../../contract/shapes/claim'
import { assess } from '../../policy/assess'
import type { Line } from '../../policy/assessment'
import { tellClaim } from '../../policy/claims/tell-claim'
import { roles, type Role } from '../../policy/vocabulary'

type Assessable = Pick<ClaimView, 'item' | 'roles' | 'entries' | 'left' | 'decision'>

const isRole = (role: string): role is Role => roles.some((known) => known === role)

/**
 * The claim's assessment, worked out here on what the caps leave, by the calculator that decides; a
 * decided claim is explained by what they left when it was decided.
 */
export const assessView = ({ item, roles: told, entries, ...claim }: Assessable): Line => {
  const { year, granted, placesLeft } = claim.decision?.left ?? claim.left
  const [line] = assess(tellClaim(item, told.filter(isRole), entries), {
    year,
    granted: { [item]: granted },
    placesLeft: placesLeft === undefined ? {} : { [item]: placesLeft },
  }).lines
  if (!line) throw new Error(`no line for ${item}`)
  return line
}
