import { ListNotices } from '../../contract/list-notices'
import type { ClaimNotice } from '../../contract/shapes/notice'
import { ask, type Session } from './send'
import type { World } from './world'

/** What somebody was told of claims, newest first. */
export const claimNotices = async (world: World, as: Session): Promise<readonly ClaimNotice[]> => {
  const { notices } = await ask(world, ListNotices, {}, as)
  return notices.flatMap((notice) => ('claim' in notice ? [notice] : []))
}
