import * as z from 'zod/mini'
import { itemOf } from '../../policy/edition'
import type { ItemId } from '../../policy/vocabulary'
import { factEntryOf } from '../facts'
import type { ClaimEntry } from './claim'

/** Are the facts of these entries facts of this item, each of its type? Nothing, or every fault. */
export const checkFacts = (
  item: ItemId,
  entries: readonly ClaimEntry[],
): z.core.$ZodError | undefined =>
  z
    .object({ entries: z.array(z.object({ facts: factEntryOf(itemOf(item)) })) })
    .safeParse({ entries }).error
