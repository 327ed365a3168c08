/** Numbers that look random and come again from the same seed (mulberry32). */
export const openRandom = (seed: number) => {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number): number => Math.floor(share() * most)
  return {
    below,
    chance: (of: number): boolean => share() < of,
    pick: <T>(all: readonly [T, ...T[]]): T => all[below(all.length)] ?? all[0],
  }
}
export type Random = ReturnType<typeof openRandom>
