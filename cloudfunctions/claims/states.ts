import type { ClaimState } from '../../contract/shapes/claim'

/** One machine: each move owns the states it may follow, and that guard becomes the table's condition. */
export const moves = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  accept: { from: ['submitted'], to: 'accepted' },
  return: { from: ['submitted', 'accepted'], to: 'returned' },
  /** The city's: what the county has handed on is no longer the county's to return. */
  'return-from-city': { from: ['submitted', 'accepted', 'reviewed'], to: 'returned' },
  review: { from: ['accepted'], to: 'reviewed' },
  approve: { from: ['reviewed'], to: 'approved' },
  reject: { from: ['reviewed'], to: 'rejected' },
  withdraw: { from: ['draft', 'submitted', 'accepted', 'returned', 'reviewed'], to: 'withdrawn' },
} as const satisfies Readonly<Record<string, { from: readonly ClaimState[]; to: ClaimState }>>

export type Move = keyof typeof moves

export const mayFollow = (move: Move, state: ClaimState): boolean =>
  moves[move].from.some((from) => from === state)

/** The states in which the applicant may still change what the claim says. */
export const open: readonly ClaimState[] = ['draft', 'returned']
