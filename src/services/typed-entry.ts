import * as z from 'zod/mini'

/** What is told of one item, as it stands in the fields; `count` is '' while nobody said how many. */
export const TypedEntry = z.object({ count: z.string(), facts: z.record(z.string(), z.string()) })
export type TypedEntry = z.output<typeof TypedEntry>

export const noEntry: TypedEntry = { count: '', facts: {} }

export const isCount = (text: string): boolean =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1000

export const readCount = (text: string): number => (isCount(text) ? Number(text) : 1)
