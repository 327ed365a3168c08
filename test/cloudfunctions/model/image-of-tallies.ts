/** How far each round is in each county, counted from the claims' own histories. */
import { tallyKey } from '../../../cloudfunctions/keys'
import { dayOf } from './apply-notify'
import type { Expected } from './image'
import { DONGHAI, HAIZHOU } from './scene'
import type { Claim, Model, State } from './state'

type Figures = Record<string, number>

const open: readonly State[] = ['submitted', 'accepted', 'reviewed', 'returned']
const standing: readonly State[] = ['approved', 'published', 'paid']

export const imageOfTallies = ({ claims, rounds }: Model): readonly Expected[] =>
  Object.keys(rounds).flatMap((round) =>
    [HAIZHOU, DONGHAI].map((county): Expected => {
      const counted = claims.filter((one) => one.round === round && one.county === county)
      const fields = counted.map(figuresOf).reduce(plus, {})
      return { key: tallyKey(round, county), fields, idle: counted.length === 0 }
    }),
  )

const plus = (sums: Figures, figures: Figures): Figures => {
  const all = { ...sums }
  for (const [field, count] of Object.entries(figures)) all[field] = (all[field] ?? 0) + count
  return all
}

/** A figure that a step ever moved stays, though it be moved back to nothing. */
const figuresOf = (claim: Claim): Figures => {
  const { item, state, submitted = '', decision, payment, history } = claim
  const day = dayOf(submitted)
  const isOpen = open.includes(state) ? 1 : 0
  const stands = standing.includes(state)
  const once = history.some(({ to }) => to === 'approved')
  const decided = history.filter(
    ({ from, to }) =>
      from !== null && open.includes(from) && (to === 'approved' || to === 'rejected'),
  )
  return [
    {
      [`${item}#handedIn`]: 1,
      [`${item}#open`]: isOpen,
      [`in#${day}`]: 1,
      [`open#${day}`]: isOpen,
    },
    once
      ? {
          [`${item}#grants`]: stands ? 1 : 0,
          [`${item}#granted`]: stands ? (decision?.approved ?? 0) : 0,
        }
      : {},
    payment ? { [`${item}#paid`]: payment.amount } : {},
    ...decided.map(({ at }) => ({ [`done#${dayOf(at)}`]: 1 })),
  ].reduce(plus, {})
}
