/** Chinese patent number: 12 digits, a dot and a check (weights 2–9, 2–5 mod 11, 10 is X). */
const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/** Is this normal form, with or without `ZL`, a valid patent number? */
export const isPatentNumber = (number: string): boolean => {
  const match = /^(?:ZL)?(\d{12})\.([\dX])$/.exec(number)
  if (!match?.[1]) return false
  const digits = match[1]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return '0123456789X'[sum % 11] === match[2]
}
