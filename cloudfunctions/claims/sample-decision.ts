import type { Sample } from '../../contract/shapes/claim'
import { guard, type Guarded } from '../attempt'
import { firstDecidedKey } from '../keys'
import type { Ports } from '../ports'
import { FirstDecidedRow, read, rowOf } from '../rows'
import type { Rules } from '../service/read-rules'
import type { Claim } from './claim'

type World = Pick<Ports, 'table' | 'vault'>

/** A decision that another person is still to look at. */
export const waitsForRecheck = ({
  state,
  sample,
  rechecked,
}: Pick<Claim, 'state' | 'sample' | 'rechecked'>): boolean =>
  sample !== undefined && rechecked === undefined && (state === 'approved' || state === 'rejected')

export interface Sampled {
  readonly sample: Sample | undefined
  readonly writes: readonly Guarded<'overtaken'>[]
}

/**
 * Whether a decision is looked at again by another person: the first of its item in the round, and
 * one in so many as the office has set. The number draws itself under the vault's key: who has not
 * the key can neither foresee nor choose it, and a decision made anew draws the same.
 */
export const sampleDecision = async (
  { table, vault }: World,
  { claim, item, round }: Claim,
  { sampleFirst, sampleOneIn }: Rules,
): Promise<Sampled> => {
  if (sampleFirst && round !== null) {
    const key = firstDecidedKey(round, item)
    const first = await read(table, key, FirstDecidedRow)
    if (!first) {
      const row = rowOf(key, { claim })
      return {
        sample: 'first',
        writes: guard('overtaken', { kind: 'put', row, only: [{ kind: 'absent' }] }),
      }
    }
    if (first.claim === claim) return { sample: 'first', writes: [] }
  }
  return {
    sample: isDrawn(vault.mark(`sample#${claim}`), sampleOneIn) ? 'drawn' : undefined,
    writes: [],
  }
}

/** 48 bits of the mark, evenly over the numbers up to `oneIn`; 0 draws none. */
const isDrawn = (mark: string, oneIn: number): boolean =>
  oneIn > 0 && Buffer.from(mark, 'base64url').readUIntBE(0, 6) % oneIn === 0
