import { daysAfter, daysBetween } from '../../../../policy/days'
import { timeOf, total, type Progress } from './figures'

/** Days that the present pace is taken from. */
const LATELY = 28

export interface Forecast {
  /** Claims handed in by the round's last day. */
  readonly handedIn: number
  /** The day by which what is open now is decided; nothing where nothing was decided lately. */
  readonly ends: string | undefined
  /** Fen, for all that will have been handed in; nothing while nothing was granted. */
  readonly granted: number | undefined
}

/**
 * Where the round comes to at the pace of the last four weeks, or nothing where nothing moved in them.
 * What is still open or to come is taken to be granted as often, and as much, as what was decided.
 */
export const forecast = (progress: Progress): Forecast | undefined => {
  const { today, days, items } = progress
  const lately = days.filter(({ day }) => day <= today && daysBetween(day, today) < LATELY)
  const came = lately.reduce((sum, { handedIn }) => sum + handedIn, 0)
  const decided = lately.reduce((sum, one) => sum + one.decided, 0)
  if (came + decided === 0) return undefined
  const sums = total(items)
  const left = Math.max(0, timeOf(progress).left)
  const handedIn = sums.handedIn + Math.round((came / LATELY) * left)
  const closed = sums.handedIn - sums.open
  return {
    handedIn,
    ends: decided === 0 ? undefined : daysAfter(today, Math.ceil(sums.open / (decided / LATELY))),
    granted:
      sums.grants === 0 || closed === 0 ? undefined : roughly((sums.granted / closed) * handedIn),
  }
}

/** In whole thousands of yuan: more would feign to be exact. */
const roughly = (fen: number): number => Math.round(fen / 100_000) * 100_000
