import type { ToldOf } from '../../../../contract/message'
import type { KeepRound } from '../../../../contract/keep-round'
import type { Round } from '../../../../contract/shapes/round'
import { currentEdition, grants } from '../../../../policy/edition'
import { itemIds, type ItemId } from '../../../../policy/vocabulary'
import { readYuan } from '../../../../words/money'
import { roundsWords as words } from '../../../../words/screens/rounds'

export interface TypedRound {
  readonly year: string
  readonly place: string
  readonly title: string
  readonly opens: string
  readonly closes: string
  readonly from: string
  readonly to: string
  readonly budget: string
  readonly items: readonly ItemId[]
}

export type RoundFaults = { readonly [field in keyof TypedRound]?: string }

/** What the present edition grants. */
export const grantedItems: readonly ItemId[] = itemIds.filter((item) =>
  grants(currentEdition, item),
)

/** The next round of this year, for achievements from last year's beginning on. */
export const nextRound = (rounds: readonly Round[], year: number): TypedRound => {
  const places = rounds
    .filter((one) => one.year === year)
    .map(({ round }) => Number(round.split('-')[1]))
  return {
    year: String(year),
    place: String(Math.max(0, ...places) + 1),
    title: '',
    opens: '',
    closes: '',
    from: `${year - 1}-01-01`,
    to: `${year}-12-31`,
    budget: '',
    items: grantedItems,
  }
}

export const typedOf = (round: Round): TypedRound => ({
  year: String(round.year),
  place: round.round.split('-')[1] ?? '',
  title: round.title,
  opens: round.opens,
  closes: round.closes,
  from: round.from,
  to: round.to,
  budget: round.budget === undefined ? '' : String(round.budget / 100),
  items: round.items,
})

const spanFault = (from: string, to: string): string | undefined => {
  if (from === '' || to === '') return words.daysMissing
  return to < from ? words.daysBackwards : undefined
}

export const faultsOf = (typed: TypedRound): RoundFaults => {
  const { year, place, title, opens, closes, from, to, budget, items } = typed
  const [span, window] = [spanFault(opens, closes), spanFault(from, to)]
  return {
    ...(/^20\d\d$/.test(year) ? {} : { year: words.yearWrong }),
    ...(/^[1-9]\d?$/.test(place) ? {} : { place: words.placeWrong }),
    ...(title.trim() === '' ? { title: words.nameMissing } : {}),
    ...(span ? { closes: span } : {}),
    ...(window ? { to: window } : {}),
    ...(budget.trim() !== '' && readYuan(budget) === undefined
      ? { budget: words.budgetWrong }
      : {}),
    ...(items.length === 0 ? { items: words.itemsMissing } : {}),
  }
}

export const toldOf = (
  typed: TypedRound,
  edition = currentEdition.id,
): ToldOf<typeof KeepRound> => {
  const { year, place, title, opens, closes, from, to, items } = typed
  const budget = typed.budget.trim() === '' ? undefined : readYuan(typed.budget)
  return {
    round: `${year}-${place}`,
    title: title.trim(),
    year: Number(year),
    edition,
    ...{ opens, closes, from, to },
    ...(budget === undefined ? {} : { budget }),
    items: [...items],
  }
}
