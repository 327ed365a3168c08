import type { ReplyOf } from '../../../../contract/message'
import type { ShowProgress } from '../../../../contract/show-progress'
import { daysBetween } from '../../../../policy/days'

export type Progress = ReplyOf<typeof ShowProgress>
export type ItemLine = Progress['items'][number]
export type Sums = Omit<ItemLine, 'item' | 'county'>

const none: Sums = { handedIn: 0, open: 0, grants: 0, granted: 0, paid: 0 }

const plus = (a: Sums, b: Sums): Sums => ({
  handedIn: a.handedIn + b.handedIn,
  open: a.open + b.open,
  grants: a.grants + b.grants,
  granted: a.granted + b.granted,
  paid: a.paid + b.paid,
})

export const total = (lines: readonly ItemLine[]): Sums => lines.reduce<Sums>(plus, none)

/** Lines put together by their item or their county, in the order in which they first come. */
export const sumBy = <Key extends 'item' | 'county'>(
  lines: readonly ItemLine[],
  key: Key,
): readonly (readonly [ItemLine[Key], Sums])[] => {
  const sums = new Map<ItemLine[Key], Sums>()
  for (const line of lines) sums.set(line[key], plus(sums.get(line[key]) ?? none, line))
  return [...sums]
}

export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((100 * part) / whole)

/** How much of the round's time is over, and the days that are left after today; less than 0 once it is over. */
export const timeOf = ({ today, round }: Pick<Progress, 'today' | 'round'>) => {
  const all = daysBetween(round.opens, round.closes) + 1
  const gone = Math.min(all, Math.max(0, daysBetween(round.opens, today) + 1))
  return { percent: percent(gone, all), left: daysBetween(today, round.closes) }
}

const bounds = [7, 15, 30, 60] as const

export interface Age {
  readonly from: number
  readonly to: number | undefined
  readonly count: number
}

/** Open claims by the days since they were handed in, and the oldest of them. */
export const agesOf = ({ today, days }: Pick<Progress, 'today' | 'days'>) => {
  const open = days.filter((one) => one.open > 0)
  const aged = open.map((one) => ({ age: daysBetween(one.day, today), count: one.open }))
  const ages = [...bounds, undefined].map((to, at): Age => {
    const from = at === 0 ? 0 : (bounds[at - 1] ?? 0) + 1
    const within = aged.filter(({ age }) => age >= from && (to === undefined || age <= to))
    return { from, to, count: within.reduce((sum, { count }) => sum + count, 0) }
  })
  return { ages, oldest: Math.max(0, ...aged.map(({ age }) => age)) }
}

/** Day after day, what had come and what had been decided by then. */
export const growth = (days: Progress['days']) => {
  let [handedIn, decided] = [0, 0]
  return days.map((one) => {
    handedIn += one.handedIn
    decided += one.decided
    return { day: one.day, handedIn, decided }
  })
}

export const byMonth = (days: Progress['days']) => {
  const months = new Map<string, { handedIn: number; decided: number }>()
  for (const { day, handedIn, decided } of days) {
    const month = day.slice(0, 7)
    const sums = months.get(month) ?? { handedIn: 0, decided: 0 }
    months.set(month, { handedIn: sums.handedIn + handedIn, decided: sums.decided + decided })
  }
  return [...months].map(([month, sums]) => ({ month, ...sums }))
}
