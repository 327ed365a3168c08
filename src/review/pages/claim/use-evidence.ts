import type { ClaimInspection } from '../../../../contract/shapes/queue'
import { papersOf } from './papers'
import { groupPhotos, photosToSee } from './photo-places'
import { isIdle, useChecks } from './use-checks'
import type { UsedClaim } from './use-claim'
import { useFreshLinks } from './use-fresh-links'
import { useLooking } from './use-looking'

/** A claim's photos, what they say of each reference, and the one that is looked at. */
export const useEvidence = (of: ClaimInspection, used: UsedClaim) => {
  const groups = groupPhotos(of.claim)
  const photos = photosToSee(groups)
  const checks = useChecks(of.claim)
  const looking = useLooking(photos, useFreshLinks(of, used.from.reload))
  const read = checks.reply && !isIdle(checks.reply) ? checks.reply.references : undefined
  const papers = papersOf(of.claim.entries, read)
  return { groups, photos, checks, looking, papers }
}
