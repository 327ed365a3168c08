import type { Fault } from './fault'
import type { PackageSize } from './measure-packages'

/** What the first screen has to wait for is more than what the tools themselves weigh, by this at most. */
const MOST_TIMES = 1.6

/** The main package beside that of an empty app, in bytes. */
export interface Weight {
  empty: number
  times: number
}

export function weighMain(own: PackageSize[], ofEmpty: PackageSize[]): Weight {
  const empty = mainOf(ofEmpty)
  return { empty, times: mainOf(own) / empty }
}

const mainOf = (sizes: PackageSize[]): number =>
  sizes.find(({ name }) => name === 'main')?.bytes ?? 0

export const tooHeavy = ({ times }: Weight): Fault[] => {
  const what = `main is ${times.toFixed(3)} times an empty app of the same tools: ${MOST_TIMES} at most`
  return times > MOST_TIMES ? [{ file: '', what }] : []
}
