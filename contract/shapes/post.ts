import * as z from 'zod/mini'

/**
 * A post at the office: a county's reviewer sees that county, the city's sees all; a publisher keeps
 * publications, objections and payments; an operator keeps rounds, staff, settings and imports.
 */
export const Post = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('county-reviewer'), county: z.string() }),
  z.strictObject({ kind: z.literal('city-reviewer') }),
  z.strictObject({ kind: z.literal('publisher') }),
  z.strictObject({ kind: z.literal('operator') }),
])
export type Post = z.output<typeof Post>
