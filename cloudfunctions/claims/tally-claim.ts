import { tallyKey } from '../keys'
import type { Write } from '../ports/table'
import { dayOf } from './chain-history'
import type { Claim } from './claim'
import { granted, worked } from './states'

type Figures = Readonly<Record<string, number>>

interface Tallied extends Claim {
  readonly round: string
  readonly submitted: string
}

const isTallied = (claim: Claim): claim is Tallied =>
  claim.round !== null && claim.submitted !== undefined

const isOpen = ({ state }: Claim): boolean => worked.includes(state) || state === 'returned'

/**
 * What a claim counts for in its round and county: under its item claims and fen, and by the day on
 * which it was handed in, that it was and that it is still open.
 */
const figuresOf = (claim: Claim): Figures => {
  if (!isTallied(claim)) return {}
  const { item, state, decision, payment, submitted } = claim
  const stands = granted.includes(state)
  return {
    [`${item}#handedIn`]: 1,
    [`${item}#open`]: isOpen(claim) ? 1 : 0,
    [`${item}#grants`]: stands ? 1 : 0,
    [`${item}#granted`]: stands ? (decision?.approved ?? 0) : 0,
    [`${item}#paid`]: payment?.amount ?? 0,
    [`in#${dayOf(submitted)}`]: 1,
    [`open#${dayOf(submitted)}`]: isOpen(claim) ? 1 : 0,
  }
}

/** A day's decisions stay its own, though one be undone later. */
const decided = (before: Claim, after: Claim): Figures =>
  isOpen(before) && (after.state === 'approved' || after.state === 'rejected')
    ? { [`done#${dayOf(after.updated)}`]: 1 }
    : {}

const difference = (before: Figures, after: Figures): Figures => {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changes = fields.map(
    (field) => [field, (after[field] ?? 0) - (before[field] ?? 0)] as const,
  )
  return Object.fromEntries(changes.filter(([, change]) => change !== 0))
}

/** The round's overview, moved on with the claim: one row, whatever the step. */
export const tallyWrites = (before: Claim, after: Claim): readonly Write[] => {
  if (!isTallied(after)) return []
  const add = { ...difference(figuresOf(before), figuresOf(after)), ...decided(before, after) }
  if (Object.keys(add).length === 0) return []
  return [{ kind: 'change', key: tallyKey(after.round, after.county), add }]
}
