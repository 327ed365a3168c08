/** Microseconds that each took, one after another; what promises is awaited. */
export const timeEach = async <Told>(
  told: readonly Told[],
  work: (told: Told) => unknown,
): Promise<readonly number[]> => {
  const times: number[] = []
  for (const each of told) {
    const since = performance.now()
    const done = work(each)
    if (done instanceof Promise) await done
    times.push((performance.now() - since) * 1000)
  }
  return times
}

export const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
