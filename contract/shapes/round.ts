import * as z from 'zod/mini'
import { Day, Money, Year } from '../facts'
import { ItemName } from './item-name'

export const roundStatuses = ['prepared', 'open', 'closed'] as const

/** `2026-1`: the year and which of its rounds. */
export const RoundName = z.string().check(z.regex(/^20\d\d-[1-9]\d?$/))

/** 申报批次. `closes` is its last day, which ends at 24:00 in Asia/Shanghai. */
export const Round = z.strictObject({
  round: RoundName,
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  /** The calendar year that yearly caps and quotas are counted in. */
  year: Year,
  /** The edition of the policy that its claims are assessed by. */
  edition: z.string(),
  opens: Day,
  closes: Day,
  /** Achievements count whose date lies in here. */
  from: Day,
  to: Day,
  /** What may be claimed in it. */
  items: z.array(ItemName).check(z.minLength(1)),
  /** What the city has set aside for it, in fen, where it has said so. */
  budget: z.optional(Money),
  /** The authority's switch: only an open round takes claims, and only from `opens` to `closes`. */
  status: z.enum(roundStatuses),
})
export type Round = z.output<typeof Round>
