/** Two spellings at most two slips apart: a character more, less, or another one. */
export const isNear = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= MOST_SLIPS && slips(one, other) <= MOST_SLIPS

const MOST_SLIPS = 2

const slips = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, character] of [...one].entries()) {
    const next = [at + 1]
    for (let to = 1; to <= other.length; to += 1) {
      const same = other[to - 1] === character ? 0 : 1
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same))
    }
    row = next
  }
  return row[other.length] ?? 0
}
