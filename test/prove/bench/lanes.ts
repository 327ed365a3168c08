/** Milliseconds that each took, and all together. */
export interface Timed {
  readonly each: readonly number[]
  readonly whole: number
}

/** Does all jobs in so many lanes at once, each lane one after the other, and times them. */
export const runInLanes = async (
  lanes: number,
  jobs: readonly (() => Promise<void>)[],
): Promise<Timed> => {
  const left = [...jobs]
  const each: number[] = []
  const began = performance.now()
  const lane = async (): Promise<void> => {
    for (let job = left.shift(); job; job = left.shift()) {
      const since = performance.now()
      await job()
      each.push(performance.now() - since)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { each, whole: performance.now() - began }
}

export const joinTimes = (times: readonly Timed[]): Timed => ({
  each: times.flatMap(({ each }) => each),
  whole: times.reduce((sum, { whole }) => sum + whole, 0),
})

/** The nearest-rank percentile, in milliseconds. */
export const percentile = ({ each }: Timed, share: number): number => {
  const sorted = [...each].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

export const perSecond = ({ each, whole }: Timed): number => (each.length / whole) * 1000
