import type { ClaimEntry, ClaimView } from '../../contract/shapes/claim'
import { assess } from '../../policy/assess'
import type { Line } from '../../policy/assessment'
import { tellClaim } from '../../policy/claims/tell-claim'
import { currentEdition, editionNamed } from '../../policy/edition'
import { roles, type Role } from '../../policy/vocabulary'
import { knownOf } from './known-of'

type Assessable = Pick<ClaimView, 'item' | 'roles' | 'entries' | 'left' | 'decision' | 'edition'>

const isRole = (role: string): role is Role => roles.some((known) => known === role)

/**
 * The claim's assessment by its own edition, worked out here on what the caps leave, by the
 * calculator that decides; a decided claim is explained by the pieces that it was decided on, and by
 * what the caps left then.
 */
export const assessView = ({ item, roles: told, entries, ...claim }: Assessable): Line => {
  const pieces = claim.decision?.pieces
  const decided = pieces ? onlyPieces(entries, pieces) : entries
  const [line] = assess(
    tellClaim(item, told.filter(isRole), decided),
    knownOf({ [item]: claim.decision?.left ?? claim.left }),
    editionNamed(claim.edition) ?? currentEdition,
  ).lines
  if (!line) throw new Error(`no line for ${item}`)
  return line
}

const onlyPieces = (entries: readonly ClaimEntry[], pieces: readonly string[]): ClaimEntry[] =>
  entries
    .map(({ facts, references }, at) => ({
      facts,
      references: references.filter((_, place) => pieces.includes(`${at}.${place}`)),
    }))
    .filter(({ references }) => references.length > 0)
