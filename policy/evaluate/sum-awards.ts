import type { Award, Fen } from '../vocabulary'

export const nothing: Award = { min: 0, max: 0 }

const times = (most: Fen | null, count: number) => (most === null ? null : most * count)

/** The sum of two ranges; without limit if either is. */
export const add = (a: Award, b: Award): Award => ({
  min: a.min + b.min,
  max: a.max === null || b.max === null ? null : a.max + b.max,
})

export const multiply = (award: Award, count: number): Award => ({
  min: award.min * count,
  max: times(award.max, count),
})

/** Both ends cut to what is left. */
export const cut = (award: Award, left: Fen): Award => ({
  min: Math.min(award.min, left),
  max: award.max === null ? left : Math.min(award.max, left),
})

export const sum = (awards: readonly Award[]): Award => awards.reduce(add, nothing)
