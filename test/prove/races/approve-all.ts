import { ApproveClaim } from '../../../contract/approve-claim'
import { refusalOf, type Session } from '../../cloudfunctions/send'
import type { World } from '../../cloudfunctions/world'

export interface Contender {
  readonly claim: string
  readonly version: number
}

/** What each was told: `done`, or the code of the refusal. */
export type Told = readonly (readonly [claim: string, told: string])[]

/** Approves all of them at the same moment. */
export const approveAll = (
  world: World,
  contenders: readonly Contender[],
  amount: number,
  reviewers: readonly Session[],
): Promise<Told> =>
  Promise.all(
    contenders.map(async ({ claim, version }, at) => {
      const reviewer = reviewers[at % reviewers.length]
      const refused = await refusalOf(world, ApproveClaim, { claim, version, amount }, reviewer)
      return [claim, refused ?? 'done'] as const
    }),
  )
