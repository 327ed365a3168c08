import { currentEdition, editionNamed, grants } from '../../policy/edition'
import type { Ports } from '../ports'
import { readStanding } from '../ledger/read-known'
import { openRound } from '../service/find-round'
import { awardOf } from './assess-claim'
import { itemOfClaim, type Claim } from './claim'

/** The edition that a draft is assessed by: the open round's for its item, or else the current one. */
export const presentEdition = async (
  world: Pick<Ports, 'table' | 'clock'>,
  item: Claim['item'],
): Promise<string> => (await openRound(world, item))?.edition ?? currentEdition.id

/**
 * A draft under the edition of today: assessed again, with what it was before beside it. A claim that
 * was handed in keeps its own edition for good.
 */
export const underPresent = async (
  world: Pick<Ports, 'table' | 'clock'>,
  claim: Claim,
): Promise<Claim> => {
  if (claim.round !== null || claim.state !== 'draft') return claim
  const edition = await presentEdition(world, claim.item)
  const named = editionNamed(edition)
  if (edition === claim.edition || !named || !grants(named, claim.item)) return claim
  const moved = { ...claim, edition }
  const { applicant, year } = claim
  const { known } = await readStanding(world.table, applicant, itemOfClaim(moved), year)
  const changed = claim.changed ?? { edition: claim.edition, award: claim.award }
  return { ...moved, award: awardOf(moved, known), changed }
}
