import * as z from 'zod/mini'
import type { Item } from '../../policy/rule'
import { factEntryOf } from '../facts'
import type { ClaimEntry } from './claim'

/** Are the facts of these entries facts of this item, each of its type? Nothing, or every fault. */
export const checkFacts = (
  item: Item,
  entries: readonly ClaimEntry[],
): z.core.$ZodError | undefined =>
  z.object({ entries: z.array(z.object({ facts: factEntryOf(item) })) }).safeParse({ entries })
    .error
