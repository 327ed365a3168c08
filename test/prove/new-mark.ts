let number = 1_000_000

/** An international registration that nothing else in this process uses. */
export const newMark = (): string => String((number += 1))
