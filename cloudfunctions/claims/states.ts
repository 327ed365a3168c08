import type { ClaimState, MoveName } from '../../contract/shapes/claim'

interface MoveRule {
  readonly from: readonly ClaimState[]
  /** `null`: it stays where it is. */
  readonly to: ClaimState | null
}

/** One machine: each move owns the states it may follow, and that guard becomes the table's condition. */
export const moves = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  accept: { from: ['submitted'], to: 'accepted' },
  return: { from: ['submitted', 'accepted'], to: 'returned' },
  /** The city's: what the county has handed on is no longer the county's to return. */
  'return-from-city': { from: ['submitted', 'accepted', 'reviewed'], to: 'returned' },
  review: { from: ['accepted'], to: 'reviewed' },
  approve: { from: ['reviewed'], to: 'approved' },
  /** Where the sum does not ask for two pairs of eyes. */
  'approve-alone': { from: ['accepted', 'reviewed'], to: 'approved' },
  reject: { from: ['reviewed'], to: 'rejected' },
  'reject-alone': { from: ['accepted', 'reviewed'], to: 'rejected' },
  /** No correction came by its last day. */
  'reject-lapsed': { from: ['returned'], to: 'rejected' },
  /** Before publication; the ledger has back what was granted. */
  undo: { from: ['approved', 'rejected'], to: 'reviewed' },
  /** What was closed because no correction came goes back to the applicant: nobody has reviewed it. */
  'undo-lapse': { from: ['rejected'], to: 'returned' },
  withdraw: { from: ['draft', 'submitted', 'accepted', 'returned', 'reviewed'], to: 'withdrawn' },
  assign: { from: ['submitted', 'accepted', 'reviewed'], to: null },
  /** Between county and city; the applicant does not see it. */
  note: {
    from: ['submitted', 'accepted', 'reviewed', 'returned', 'approved', 'rejected'],
    to: null,
  },
  /** A sampled decision stands in another person's eyes too. */
  recheck: { from: ['approved', 'rejected'], to: null },
  publish: { from: ['approved'], to: 'published' },
  object: { from: ['published'], to: null },
  dismiss: { from: ['published'], to: null },
  uphold: { from: ['published'], to: 'rejected' },
  pay: { from: ['published'], to: 'paid' },
} as const satisfies Readonly<Record<MoveName, MoveRule>>

export type Move = MoveName

export const mayFollow = (move: Move, state: ClaimState): boolean =>
  moves[move].from.some((from) => from === state)

/** Where a move leads from a state that it may follow. */
export const stateAfter = (move: Move, state: ClaimState): ClaimState => moves[move].to ?? state

/** The states in which the applicant may still change what the claim says. */
export const open: readonly ClaimState[] = ['draft', 'returned']

/** The states in which a claim waits for somebody at the office. */
export const worked: readonly ClaimState[] = ['submitted', 'accepted', 'reviewed']

/** The states that nothing follows, but a decision that is taken back. */
export const over: readonly ClaimState[] = ['withdrawn', 'rejected', 'paid']

/** The states in which what was granted stands in the ledger. */
export const granted: readonly ClaimState[] = ['approved', 'published', 'paid']
