import { dayTallyKey, itemTallyKey } from '../keys'
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

/** What a claim counts for in its round: claims, fen, places. */
const figuresOf = (claim: Claim): Figures => {
  if (!isTallied(claim)) return {}
  const stands = granted.includes(claim.state)
  return {
    handedIn: 1,
    open: isOpen(claim) ? 1 : 0,
    grants: stands ? 1 : 0,
    granted: stands ? (claim.decision?.approved ?? 0) : 0,
    paid: claim.payment?.amount ?? 0,
  }
}

/** By the day on which it was handed in: that it was, and that it is still open. */
const daysOf = (claim: Claim): Figures => {
  if (!isTallied(claim)) return {}
  const day = dayOf(claim.submitted)
  return { [`in#${day}`]: 1, [`open#${day}`]: isOpen(claim) ? 1 : 0 }
}

/** A day's decisions stay its own, though one be undone later. */
const decided = (before: Claim, after: Claim): Figures =>
  isOpen(before) && (after.state === 'approved' || after.state === 'rejected')
    ? { [`done#${dayOf(after.updated)}`]: 1 }
    : {}

const difference = (before: Figures, after: Figures): Figures => {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const differing = fields.map(
    (field) => [field, (after[field] ?? 0) - (before[field] ?? 0)] as const,
  )
  return Object.fromEntries(differing.filter(([, change]) => change !== 0))
}

const add = (key: Parameters<typeof change>[0], figures: Figures): readonly Write[] =>
  Object.keys(figures).length === 0 ? [] : [change(key, figures)]

const change = (key: ReturnType<typeof dayTallyKey>, figures: Figures): Write => ({
  kind: 'change',
  key,
  add: figures,
})

/** The round's overview, moved on with the claim: two rows at most, whatever the step. */
export const tallyWrites = (before: Claim, after: Claim): readonly Write[] => {
  if (!isTallied(after)) return []
  const { round, county, item } = after
  const days = { ...difference(daysOf(before), daysOf(after)), ...decided(before, after) }
  return [
    ...add(itemTallyKey(round, item, county), difference(figuresOf(before), figuresOf(after))),
    ...add(dayTallyKey(round, county), days),
  ]
}
