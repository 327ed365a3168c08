import type { ClaimState } from '../../../../contract/shapes/claim'

/** The states before a decision: these compete for what is left. */
export const competing: readonly ClaimState[] = ['accepted', 'reviewed']
