/** 统一社会信用代码, GB 32100-2015: 18 characters, the last one checks (weights 3^(i-1) mod 31). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const checkOf = (body: string): string | undefined => {
  let sum = 0
  let weight = 1
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31]
}

/** Is this normal form a valid code? */
export const isCreditCode = (code: string): boolean =>
  /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && checkOf(code.slice(0, 17)) === code[17]
