import type { RefusalCode } from '../contract/refusals'
import type { Table, Write } from './ports/table'

/**
 * A write, and what is refused when its condition does not hold. `overtaken`: nothing yet, another
 * transaction came between reading and writing, and it is worked out anew.
 */
export interface Guarded<Code extends RefusalCode | 'overtaken' = RefusalCode | 'overtaken'> {
  readonly write: Write
  readonly otherwise: Code
}

export const guard = <const Code extends RefusalCode | 'overtaken'>(
  otherwise: Code,
  ...writes: readonly Write[]
): readonly Guarded<Code>[] => writes.map((write) => ({ write, otherwise }))

/** All or nothing. Answers nothing when it is done, or the refusal of the first write that did not hold. */
export const attempt = async <Code extends RefusalCode | 'overtaken'>(
  table: Table,
  guarded: readonly Guarded<Code>[],
): Promise<Code | undefined> => {
  const outcome = await table.transact(
    guarded.map(({ write }) => write),
    crypto.randomUUID(),
  )
  if (outcome.done) return undefined
  const [first] = outcome.failed
  const failed = first === undefined ? undefined : guarded[first]
  if (!failed) throw new Error('a transaction failed without saying where')
  return failed.otherwise
}
