import { referenceKey } from '../../policy/claims/references'
import { entriesOf } from '../../policy/claims/tell-claim'
import { usedUp } from '../../policy/claims/used-up'
import type { Known } from '../../policy/assessment'
import { guard, type Guarded } from '../attempt'
import { itemOfClaim, type Claim } from '../claims/claim'
import { referenceRowKey } from '../keys'
import { read, ReferenceRow, rowOf } from '../rows'
import type { Table } from '../ports/table'

/** The keys of the references that a grant uses up, reference by reference in entry order. */
export const usedReferences = (claim: Claim, known: Known): readonly string[] => {
  const { item, entries } = claim
  const used = usedUp(itemOfClaim(claim), entriesOf(entries), known)
  return entries.flatMap(({ references }, at) =>
    references.slice(0, used[at] ?? 0).map(({ number }) => referenceKey(item, number)),
  )
}

/** Each is put down once, whoever claims: the second to come finds it there. */
export const useReferences = (
  keys: readonly string[],
  { claim, applicant }: Claim,
  at: string,
): readonly Guarded<'reference-used'>[] =>
  keys.flatMap((key) =>
    guard('reference-used', {
      kind: 'put',
      row: rowOf(referenceRowKey(key), { claim, applicant, at }),
      only: [{ kind: 'absent' }],
    }),
  )

/** A grant that falls leaves its references free again. */
export const freeReferences = (
  keys: readonly string[],
  { claim }: Claim,
): readonly Guarded<'moved-on'>[] =>
  keys.flatMap((key) =>
    guard('moved-on', {
      kind: 'remove',
      key: referenceRowKey(key),
      only: [{ kind: 'equals', field: 'claim', value: claim }],
    }),
  )

/** The numbers of a claim that were paid for before. */
export const numbersUsed = async (
  table: Table,
  { item, entries }: Claim,
): Promise<readonly string[]> => {
  const numbers = entries.flatMap(({ references }) => references.map(({ number }) => number))
  const rows = await Promise.all(
    numbers.map((number) => read(table, referenceRowKey(referenceKey(item, number)), ReferenceRow)),
  )
  return numbers.filter((_, at) => rows[at] !== undefined)
}
