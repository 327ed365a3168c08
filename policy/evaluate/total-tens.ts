import type { Step } from '../assessment'
import type { Fen } from '../vocabulary'
import { countOf, type Kept } from './judge-entries'
import { nothing } from './sum-awards'

/** 每10项: whole tens over all entries together; 19 give one ten. */
export const totalTens = (clause: number, each: Fen, kept: readonly Kept[]) => {
  const count = countOf(kept)
  const tens = Math.floor(count / 10)
  const award = { min: tens * each, max: tens * each }
  const step: Step = { kind: 'per-ten', clause, count, tens, each, before: nothing, after: award }
  return { award, steps: [step], within: () => award }
}
