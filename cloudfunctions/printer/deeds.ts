import { printClaim } from '../papers/print-claim'
import type { Paper } from '../ports/paper'

/** What is printed, on the paper given. */
export const printerDeeds = (paper: Paper) => [printClaim(paper)]
