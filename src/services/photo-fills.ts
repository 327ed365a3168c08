import * as z from 'zod/mini'
import { forget, keep, recall } from './storage'

const keyOf = (claim: string): string => `photo-fills/v1/${claim}`

/** What a claim's fields owe to its photos; kept on this device until it is handed in. */
const PhotoFills = z.object({
  /** Photos whose reading was filled in once. */
  settled: z.array(z.string()),
  references: z.array(
    z.object({
      entry: z.number(),
      place: z.number(),
      /** The number as filled in: in other words, whether it is still this reference. */
      number: z.string(),
      evidence: z.string(),
      unchecked: z.array(z.enum(['number', 'holder', 'date'])),
    }),
  ),
})
export type PhotoFills = z.output<typeof PhotoFills>

export const recallFills = (claim: string): PhotoFills =>
  recall(keyOf(claim), PhotoFills) ?? { settled: [], references: [] }

export const keepFills = (claim: string, fills: PhotoFills): void => void keep(keyOf(claim), fills)

export const forgetFills = (claim: string): void => forget(keyOf(claim))
