import type { QueueRow } from '../../../contract/shapes/queue'
import { reply } from '../office'

export const rounds = [
  { round: '2026-1', title: '2026年第一批（样例）' },
  { round: '2025-1', title: '2025年第一批（样例）' },
]

/** A page of a round's queue; there is one round unless more are named. */
export const queueOf = (
  claims: readonly QueueRow[],
  next?: string,
  its = { round: '2026-1', rounds: rounds.slice(0, 1) },
) => reply({ claims, counts: { submitted: 7, reviewed: 3 }, ...its, ...(next ? { next } : {}) })
