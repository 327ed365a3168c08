import type { HistoryEntry } from '../../contract/shapes/claim'
import { guard, type Guarded } from '../attempt'
import type { SignedIn } from '../deed'
import { claimKey, requestKey } from '../keys'
import { noticeWrites } from '../notices/write-notice'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import { chainHistory } from './chain-history'
import type { Claim } from './claim'
import { listRow, queueWrites } from './index-claim'
import { tallyWrites } from './tally-claim'
import { moves, stateAfter, type Move } from './states'

export interface Step extends Pick<
  HistoryEntry,
  'why' | 'faults' | 'amount' | 'due' | 'checked' | 'sample'
> {
  readonly move: Move
  readonly by: SignedIn
  /** Milliseconds since 1970. */
  readonly now: number
  /** What else of the claim changes with the move. */
  readonly change?: Partial<Claim>
}

export interface Moved {
  readonly claim: Claim
  readonly writes: readonly Guarded<'moved-on' | 'key-reused'>[]
}

/**
 * One step of a claim's life: the claim under its version and the states it may come from, its
 * history, the queue, the counts, the message to the applicant, and the request's own name, all for
 * one transaction.
 */
export const moveClaim = (before: Claim, step: Step): Moved => {
  const { move, by, now, change = {} } = step
  const at = new Date(now).toISOString()
  const chained = chainHistory(before, entryOf(before, step, at), by.person)
  const claim: Claim = {
    ...before,
    ...change,
    ...chained.head,
    noted: notedAfter(before, step),
    state: stateAfter(move, before.state),
    version: before.version + 1,
    updated: at,
  }
  const rest = [...chained.writes, ...listAndQueue(before, claim), ...noticeWrites(claim, step)]
  return {
    claim,
    writes: [
      ...guard('moved-on', putClaim(before, claim, move)),
      ...guard('moved-on', ...rest),
      ...guard('key-reused', ...nameRequest(before, step)),
    ],
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
  ...tallyWrites(before, claim),
]

const nameRequest = ({ claim, version }: Claim, { by, move }: Step): readonly Write[] =>
  by.request === undefined
    ? []
    : [
        {
          kind: 'put',
          row: rowOf(requestKey(claim, by.request), { person: by.person, move, version }),
          only: [{ kind: 'absent' }],
        },
      ]

const entryOf = (before: Claim, step: Step, at: string): HistoryEntry => {
  const { move, by, why, faults, amount, due, checked, sample } = step
  return {
    at,
    by: sideOf(move, by),
    ...(by.name === null ? {} : { name: by.name }),
    move,
    from: before.state,
    to: stateAfter(move, before.state),
    ...(why === undefined ? {} : { why }),
    ...(faults === undefined ? {} : { faults: [...faults] }),
    ...(amount === undefined ? {} : { amount }),
    ...(due === undefined ? {} : { due }),
    ...(checked === undefined ? {} : { checked: [...checked] }),
    ...(sample === undefined ? {} : { sample }),
  }
}

/** A note waits until the other side at the office does something. */
const notedAfter = ({ noted }: Claim, { move, by }: Step): Claim['noted'] => {
  const side = sideOf(move, by)
  if (side === 'applicant') return noted
  if (move === 'note') return side
  return noted === side ? noted : undefined
}

const sideOf = (move: Move, { post }: SignedIn): HistoryEntry['by'] => {
  if (move === 'submit' || move === 'withdraw') return 'applicant'
  return post?.kind === 'county-reviewer' ? 'county' : 'city'
}
