import type { ClaimState } from '../../contract/shapes/claim'
import { correctionWords, rejectionWords, resultWords } from '../../words/papers'

/** The letters that the office writes: what each is called, and the state it tells of. */
export const letters = {
  correction: { paper: correctionWords.paper, tells: 'returned' },
  result: { paper: resultWords.paper, tells: 'approved' },
  rejection: { paper: rejectionWords.paper, tells: 'rejected' },
} as const satisfies Readonly<Record<string, { paper: string; tells: ClaimState }>>
export type Letter = keyof typeof letters

/** Which letter there is of a claim in each state; `null`: none. */
export const letterOf: Readonly<Record<ClaimState, Letter | null>> = {
  draft: null,
  submitted: null,
  accepted: null,
  returned: 'correction',
  reviewed: null,
  approved: 'result',
  published: 'result',
  paid: 'result',
  rejected: 'rejection',
  withdrawn: null,
}
