import * as z from 'zod/mini'
import { Roles } from './roles'

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const Phone = z.string().check(z.trim(), z.regex(/^[0-9+\-() ]{5,20}$/))
const Account = z.string().check(z.trim(), z.regex(/^[0-9 -]{6,40}$/))

const common = {
  name: text(80),
  county: text(20),
  roles: Roles,
  contact: text(30),
  phone: Phone,
  bank: text(60),
  account: Account,
}

/** What an applicant says of itself once, and never again. */
export const Profile = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('organisation'),
    /** As registered abroad; certificates of international marks bear it. */
    englishName: z.optional(text(160)),
    creditCode: text(30),
    ...common,
    roles: Roles.check(z.refine((roles) => !roles.includes('individual'), 'no individual')),
  }),
  z.strictObject({
    kind: z.literal('individual'),
    identityNumber: text(30),
    ...common,
    roles: z.tuple([z.literal('individual')]),
  }),
])
export type Profile = z.output<typeof Profile>

/**
 * Whether the office has seen an organisation's business licence. `missing`: none was given yet.
 * Of a person, and of an organisation that was kept before licences were asked for, nothing stands.
 */
export const verificationStates = ['missing', 'waiting', 'confirmed', 'refused'] as const

/** The same as others may see it: number, phone and account show their last four characters. */
export const ApplicantView = z.strictObject({
  applicant: z.string(),
  kind: z.enum(['organisation', 'individual']),
  name: z.string(),
  englishName: z.optional(z.string()),
  number: z.string(),
  county: z.string(),
  roles: Roles,
  contact: z.string(),
  phone: z.string(),
  bank: z.string(),
  account: z.string(),
  verification: z.optional(
    z.strictObject({ state: z.enum(verificationStates), why: z.optional(z.string()) }),
  ),
})
export type ApplicantView = z.output<typeof ApplicantView>
