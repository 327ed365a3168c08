import type { Absence } from '../../../../contract/shapes/staff'
import { refusalWords } from '../../../../words/refusals'
import { absenceWords as words } from '../../../../words/screens/review-absence'

/** Days are '' and the colleague undefined while they are not chosen. */
export interface TypedAbsence {
  readonly from: string
  readonly to: string
  readonly standIn: string | undefined
}

export type AbsenceFaults = { readonly [field in keyof TypedAbsence]?: string }

/** Why an absence can't be sent so. */
export const faultsOf = ({ from, to, standIn }: TypedAbsence, today: string): AbsenceFaults => {
  const wrongTo = checkTo(from, to, today)
  return {
    ...(from === '' ? { from: words.fromMissing } : {}),
    ...(wrongTo ? { to: wrongTo } : {}),
    ...(standIn === undefined ? { standIn: words.standInMissing } : {}),
  }
}

/** An absence to send; nothing while something is wrong with it. */
export const readAbsence = (typed: TypedAbsence, today: string): Absence | undefined => {
  const { from, to, standIn } = typed
  if (standIn === undefined || Object.keys(faultsOf(typed, today)).length > 0) return undefined
  return { from, to, standIn }
}

const checkTo = (from: string, to: string, today: string): string | undefined => {
  if (to === '') return words.toMissing
  if (to < from) return refusalWords['days-backwards']
  return to < today ? words.toPast : undefined
}
