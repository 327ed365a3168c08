import * as z from 'zod/mini'
import { refusals, type RefusalCode } from './refusals'

/** One fault of a request: where it lies, as a JSON pointer and as a dotted path, and what is wrong. */
export const Fault = z.strictObject({ pointer: z.string(), path: z.string(), detail: z.string() })
export type Fault = z.output<typeof Fault>

const codes = z.enum(Object.keys(refusals) as [RefusalCode, ...RefusalCode[]])

/** RFC 9457, `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  /** The refusal, or `fault` for what went wrong inside. */
  code: z.union([codes, z.literal('fault')]),
  errors: z.optional(z.array(Fault)),
  /** What the refusal itself adds: faults of a claim, what a cap leaves. */
  more: z.optional(z.unknown()),
  request: z.optional(z.string()),
})
export type Problem = z.output<typeof Problem>
