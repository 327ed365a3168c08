/** 居民身份证号, GB 11643-1999: 17 digits and a check character (ISO 7064 MOD 11-2). */
import { isDay } from '../days'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Is this normal form a valid identity number, with a birthday that exists? */
export const isIdentityNumber = (number: string): boolean => {
  if (!/^\d{17}[\dX]$/.test(number)) return false
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return isDay(birthday) && '10X98765432'[sum % 11] === number[17]
}
