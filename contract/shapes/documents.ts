import * as z from 'zod/mini'
import { ItemName } from './item-name'

/** A document's name as it stands before applicants, and no name of the policy's own list. */
export const DocumentName = z
  .string()
  .check(z.trim(), z.minLength(2), z.maxLength(30), z.regex(/^(?![a-z-]+$)\S+$/))

/** So many documents the office may ask for under an item, beside those of the policy. */
export const MOST_OWN = 10

/**
 * What the office asks for under an item beside the policy's own list, which nobody shortens here. One
 * that is `off` is asked for no longer.
 */
export const OwnDocuments = z.strictObject({
  item: ItemName,
  own: z.array(z.strictObject({ name: DocumentName, off: z.boolean() })).check(
    z.maxLength(MOST_OWN),
    z.refine((own) => new Set(own.map(({ name }) => name)).size === own.length, 'one name twice'),
  ),
})
export type OwnDocuments = z.output<typeof OwnDocuments>
