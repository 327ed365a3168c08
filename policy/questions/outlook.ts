import { assessLine } from '../evaluate/assess-line'
import { itemOf } from '../edition'
import type { Known } from '../assessment'
import type { Fen, ItemId, Role } from '../vocabulary'

const nobody: Known = { year: 0, granted: {}, placesLeft: {} }

/**
 * Before anything was chosen: how many of these items are open, and the most that one piece of one of
 * them brings where the text names a sum.
 */
export const outlook = (
  items: readonly ItemId[],
  roles: readonly Role[],
): { readonly count: number; readonly most: Fen } => ({
  count: items.length,
  most: Math.max(0, ...items.map((id) => onePiece(id, roles))),
})

const onePiece = (id: ItemId, roles: readonly Role[]): Fen => {
  const item = itemOf(id)
  const count = item.gives.kind === 'per-ten' ? 10 : 1
  return assessLine(item, roles, [{ count }], nobody).award.max ?? 0
}
