import { assess } from '../assess'
import type { Assessment, Known, Told } from '../assessment'
import { currentEdition, itemsOf } from '../edition'
import { assessLine } from '../evaluate/assess-line'
import { sum } from '../evaluate/sum-awards'
import type { Edition, GrantedItem } from '../rule'
import type { Award, Entry, ItemId } from '../vocabulary'
import { uncountedUnit } from './open-questions'

/** What the answers come to so far. */
export interface Running {
  /** Every line; one that is not counted yet stands for one piece, or one whole ten. */
  readonly assessment: Assessment
  /** The items whose pieces are not counted yet; no total holds them. */
  readonly uncounted: readonly ItemId[]
  /** What the others come to. */
  readonly total: Award
}

/** The range as it stands; an entry without `count` is not counted yet. */
export const runningRange = (
  told: Told,
  known: Known,
  edition: Edition = currentEdition,
): Running => {
  const units = itemsOf(edition).flatMap((item) => {
    const unit = unitOf(item, told, known)
    return unit ? [[item.id, [unit]] as const] : []
  })
  const items = { ...told.items, ...Object.fromEntries(units) }
  const assessment = assess({ ...told, items }, known, edition)
  const uncounted = units.map(([id]) => id)
  const counted = assessment.lines.filter(({ item }) => !uncounted.includes(item))
  return { assessment, uncounted, total: sum(counted.map(({ award }) => award)) }
}

const unitOf = (item: GrantedItem, { roles, items }: Told, known: Known): Entry | undefined =>
  uncountedUnit(
    item,
    items[item.id] ?? [],
    (changed) => assessLine(item, roles, changed, known).award,
  )
