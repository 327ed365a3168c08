/** Invented companies, people and pictures: samples, and said to be so. */
import sharp from 'sharp'
import type { Profile } from '../../contract/shapes/applicant'
import type { ClaimEntry, Reference } from '../../contract/shapes/claim'

const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A valid 统一社会信用代码 that nobody has. */
export const creditCode = (n: number): string => {
  const body = `91320700MA${String(n).padStart(7, '0')}`
  const sum = [...body].reduce((total, letter, at) => {
    let weight = 1
    for (let power = 0; power < at; power += 1) weight = (weight * 3) % 31
    return total + letters.indexOf(letter) * weight
  }, 0)
  return `${body}${letters[(31 - (sum % 31)) % 31] ?? ''}`
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A valid 居民身份证号 that nobody has. */
export const identityNumber = (n: number): string => {
  const body = `32070519000101${String(n).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return `${body}${'10X98765432'[sum % 11] ?? ''}`
}

export type Organisation = Extract<Profile, { kind: 'organisation' }>

export const organisation = (n: number): Organisation => ({
  kind: 'organisation',
  name: `样例科技${n}号有限公司`,
  englishName: `Sample Technology No. ${n} Co., Ltd.`,
  creditCode: creditCode(n),
  county: '海州区',
  roles: ['enterprise'],
  contact: '样例联系人',
  phone: '13800138765',
  bank: '样例银行',
  account: '6222 0099 8877 6655',
})

export const individual = (n: number): Profile => ({
  kind: 'individual',
  name: '样例个人',
  identityNumber: identityNumber(n),
  county: '海州区',
  roles: ['individual'],
  contact: '样例个人',
  phone: '13900139432',
  bank: '样例银行',
  account: '6217 1122 3344 5566',
})

export const reference = (number: string, change: Partial<Reference> = {}): Reference => ({
  number,
  holder: 'Sample Technology',
  date: '2026-02-03',
  ...change,
})

/** One entry with a reference for each number. */
export const entry = (facts: ClaimEntry['facts'], ...numbers: readonly string[]): ClaimEntry => ({
  facts,
  references: numbers.map((number) => reference(number)),
})

/** International registrations that extend to twelve countries. */
export const marks = (...numbers: readonly string[]): ClaimEntry =>
  entry({ countries: 12 }, ...numbers)

/** Light grey and large enough to be read: nothing to complain about. */
export const picture = (type: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width: 1000, height: 700, channels: 3, background: '#dddddd' } })
    .toFormat(type)
    .toBuffer()

/** A patent number that nobody has, with its check. */
export const patentNumber = (n: number): string => {
  const digits = `20261${String(n).padStart(7, '0')}`
  const factors = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]
  const sum = factors.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return `ZL${digits}.${'0123456789X'[sum % 11] ?? ''}`
}
