import type { HistoryEntry } from '../../contract/shapes/claim'
import { guard, type Guarded } from '../attempt'
import type { SignedIn } from '../deed'
import { claimKey } from '../keys'
import { noticeWrites } from '../notices/write-notice'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import { chainHistory } from './chain-history'
import type { Claim } from './claim'
import { listRow, queueWrites } from './index-claim'
import { moves, type Move } from './states'

export interface Step extends Pick<HistoryEntry, 'why' | 'faults' | 'amount'> {
  readonly move: Move
  readonly by: SignedIn
  /** Milliseconds since 1970. */
  readonly now: number
  /** What else of the claim changes with the move. */
  readonly change?: Partial<Claim>
}

export interface Moved {
  readonly claim: Claim
  readonly writes: readonly Guarded<'moved-on'>[]
}

/**
 * One step of a claim's life: the claim under its version and the states it may come from, its
 * history, the queue, the counts, and the message to the applicant, all for one transaction.
 */
export const moveClaim = (before: Claim, step: Step): Moved => {
  const { move, by, now, change = {} } = step
  const at = new Date(now).toISOString()
  const chained = chainHistory(before, entryOf(before, step, at), by.person)
  const claim: Claim = {
    ...before,
    ...change,
    ...chained.head,
    state: moves[move].to,
    version: before.version + 1,
    updated: at,
  }
  const rest = [chained.write, ...listAndQueue(before, claim), ...noticeWrites(claim, step, now)]
  return {
    claim,
    writes: [...guard('moved-on', putClaim(before, claim, move)), ...guard('moved-on', ...rest)],
  }
}

const putClaim = (before: Claim, claim: Claim, move: Move): Write => ({
  kind: 'put',
  row: rowOf(claimKey(claim.claim), claim),
  only: [
    { kind: 'equals', field: 'version', value: before.version },
    { kind: 'one-of', field: 'state', values: moves[move].from },
  ],
})

const listAndQueue = (before: Claim, claim: Claim): readonly Write[] => [
  { kind: 'put', row: listRow(claim) },
  ...queueWrites(before, claim),
]

const entryOf = (
  before: Claim,
  { move, by, why, faults, amount }: Step,
  at: string,
): HistoryEntry => ({
  at,
  by: sideOf(move, by),
  ...(by.name === null ? {} : { name: by.name }),
  from: before.state,
  to: moves[move].to,
  ...(why === undefined ? {} : { why }),
  ...(faults === undefined ? {} : { faults: [...faults] }),
  ...(amount === undefined ? {} : { amount }),
})

const sideOf = (move: Move, { post }: SignedIn): HistoryEntry['by'] => {
  if (move === 'submit' || move === 'withdraw') return 'applicant'
  return post?.kind === 'city-reviewer' ? 'city' : 'county'
}
