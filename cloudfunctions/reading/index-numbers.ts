import { referenceKey } from '../../policy/claims/references'
import { declaredKey } from '../keys'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import type { Claim } from '../claims/claim'

/** The keys of the numbers that a claim declares, each once. */
export const declaredIn = ({
  item,
  entries,
}: Pick<Claim, 'item' | 'entries'>): readonly string[] => [
  ...new Set(
    entries.flatMap(({ references }) => references.map(({ number }) => referenceKey(item, number))),
  ),
]

/** Written as a claim is handed in, so that the same number is met in another. A correction may leave some behind. */
export const numberWrites = (claim: Claim): readonly Write[] =>
  declaredIn(claim).map((key) => ({
    kind: 'put',
    row: rowOf(declaredKey(key, claim.claim), { claim: claim.claim }),
  }))
