import * as z from 'zod/mini'
import type { Told } from '../policy/assessment'
import { currentEdition, itemsOf } from '../policy/edition'
import { itemIds } from '../policy/vocabulary'
import { entryOf, Money, Year } from './facts'
import { message } from './message'
import { always } from './shapes/always'
import { Award } from './shapes/award'
import { Roles } from './shapes/roles'

/** `z.maxLength` would leave the pieces of a list that is too long unread. */
const atMost = (maximum: number) =>
  z.check<readonly unknown[]>(({ value, issues }) => {
    if (value.length > maximum)
      issues.push({ code: 'too_big', origin: 'array', maximum, input: value, continue: true })
  }, always)

const entriesOf = itemsOf(currentEdition).map((item) => {
  const most = item.oneEntry ? 1 : 50
  return [
    item.id,
    z.optional(
      z.array(entryOf(item)).check(z.minLength(1), atMost(most), z.meta({ maxItems: most })),
    ),
  ]
})
export const Items = z.strictObject(Object.fromEntries(entriesOf)) as unknown as z.ZodMiniType<
  Told['items']
>

const Granted = z.strictObject({ item: z.enum(itemIds), year: Year, amount: Money })

/** What an estimate and a forecast reply; the structured trace is the phone's own to work out. */
export const Estimated = z.strictObject({
  policy: z.string(),
  lines: z.array(
    z.strictObject({
      item: z.enum(itemIds),
      article: z.int(),
      status: z.enum(['eligible', 'ineligible', 'incomplete', 'exhausted']),
      merit: z.boolean(),
      award: Award,
      missing: z.array(z.string()),
      /** How the sum came about, as sentences. */
      steps: z.array(z.string()),
      /** Why it is so, as sentences. */
      reasons: z.array(z.string()),
      /** What would raise it, as sentences. */
      raises: z.array(z.string()),
      /** How the software reads the text where it leaves a choice. */
      readings: z.array(z.string()),
    }),
  ),
  total: Award,
})
export type Estimated = z.output<typeof Estimated>

export const Estimate = message({
  name: 'estimate',
  about: 'What the policy owes for these achievements; open to guests.',
  door: 'public',
  sender: 'anyone',
  told: z.strictObject({
    year: Year,
    roles: Roles,
    items: Items,
    granted: z.optional(z.array(Granted).check(atMost(200), z.meta({ maxItems: 200 }))),
  }),
  reply: Estimated,
  refusals: [],
})
