import * as z from 'zod/mini'

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

export const PersonId = z.string().check(z.minLength(1), z.maxLength(60))
export const JoinName = text(30)
export const JoinPhone = z.string().check(z.trim(), z.regex(/^[0-9+\-() ]{5,20}$/))
export const JoinWhy = text(200)

/** Somebody who asks to act for an applicant that others act for already. */
export const Join = z.strictObject({
  person: z.string(),
  name: z.string(),
  /** Its last four characters to contacts, whole to the office and to whom it is. */
  phone: z.string(),
  why: z.string(),
  at: z.string(),
})
export type Join = z.output<typeof Join>
