import { currentEdition, editionNamed, grants } from '../../policy/edition'
import { readStanding } from '../ledger/read-known'
import type { Ports } from '../ports'
import { openRound } from '../service/find-round'
import { awardOf } from './assess-claim'
import { itemOfClaim, type Claim } from './claim'

type World = Pick<Ports, 'table' | 'clock'>

/** What a draft is assessed by: the edition and year of the round that would take it, or those of today. */
export const presentTerms = async (
  world: World,
  item: Claim['item'],
): Promise<Pick<Claim, 'edition' | 'year'>> => {
  const round = await openRound(world, item)
  const named = editionNamed(round?.edition ?? currentEdition.id)
  const edition = named && grants(named, item) ? named.id : currentEdition.id
  return { edition, year: round?.year ?? Number(world.clock.today().slice(0, 4)) }
}

/**
 * A draft under the terms of today: assessed again, with what another edition made of it beside it.
 * A claim that was handed in keeps its own terms for good.
 */
export const underPresent = async (world: World, claim: Claim): Promise<Claim> => {
  if (claim.round !== null || claim.state !== 'draft') return claim
  const terms = await presentTerms(world, claim.item)
  if (terms.edition === claim.edition && terms.year === claim.year) return claim
  const moved = { ...claim, ...terms }
  const item = itemOfClaim(moved)
  const { known } = await readStanding(world.table, claim.applicant, item, terms.year)
  const before = { edition: claim.edition, award: claim.award }
  const changed = claim.changed ?? (terms.edition === claim.edition ? undefined : before)
  return { ...moved, award: awardOf(moved, known), ...(changed ? { changed } : {}) }
}
