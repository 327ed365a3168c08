/** Part of a text, in code units, and how many characters differ from what was sought. */
export interface Nearest {
  readonly from: number
  readonly to: number
  readonly distance: number
}

/**
 * The part of a text that is nearest to what is sought, by insertions, deletions and substitutions
 * (Sellers). `isAny` tells characters that may stand for any one. In arrays of numbers: a claim of 80
 * references and 60 photos asks this ten thousand times.
 */
export const findNearest = (
  sought: string,
  text: string,
  isAny: (character: string) => boolean = () => false,
): Nearest => {
  const size = text.length + 1
  let [distances, froms] = [new Int32Array(size), Int32Array.from({ length: size }, (_, at) => at)]
  let [nextDistances, nextFroms] = [new Int32Array(size), new Int32Array(size)]
  const take = (at: number, distance: number, from: number) => {
    nextDistances[at] = distance
    nextFroms[at] = from
  }
  for (const character of sought) {
    const any = isAny(character)
    take(0, numberAt(distances, 0) + 1, 0)
    for (let at = 1; at < size; at += 1) {
      const aslant = numberAt(distances, at - 1) + (any || text[at - 1] === character ? 0 : 1)
      const up = numberAt(distances, at) + 1
      const left = numberAt(nextDistances, at - 1) + 1
      if (aslant <= up && aslant <= left) take(at, aslant, numberAt(froms, at - 1))
      else if (up <= left) take(at, up, numberAt(froms, at))
      else take(at, left, numberAt(nextFroms, at - 1))
    }
    ;[distances, nextDistances] = [nextDistances, distances]
    ;[froms, nextFroms] = [nextFroms, froms]
  }
  const end = distances.reduce((best, one, at) => (one < numberAt(distances, best) ? at : best), 0)
  return { from: numberAt(froms, end), to: end, distance: numberAt(distances, end) }
}

/** False where so many characters are missing from a text that it cannot come within `most`: a quick look. */
export const mayBeNear = (
  sought: string,
  text: string,
  most: number,
  isAny: (character: string) => boolean,
): boolean => {
  let missing = 0
  for (const character of sought) {
    if (!text.includes(character) && !isAny(character)) missing += 1
    if (missing > most) return false
  }
  return true
}

const numberAt = (numbers: Int32Array, at: number): number => numbers[at] ?? 0

/** So many characters may be misread before two texts count as two. */
export const mayDiffer = (sought: string): number => Math.min(2, Math.floor(sought.length / 3))
