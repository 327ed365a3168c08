/** People, their sessions, the applicants they act for, and the posts they hold. */
import * as z from 'zod'
import { Roles } from '../../contract/shapes/roles'
import { verificationStates } from '../../contract/shapes/applicant'
import { Post } from '../../contract/shapes/post'
import { Colleague } from '../../contract/shapes/staff'

export const PersonRow = z.object({
  person: z.string(),
  openid: z.string(),
  name: z.nullable(z.string()),
  post: z.nullable(Post),
})
export const OpenidRow = z.object({ person: z.string() })
export const ActsForRow = z.object({ applicant: z.string() })
/** Of the first contact the applicant's own row says the name. */
export const ContactRow = z.object({ person: z.string(), name: z.optional(z.string()) })
export const JoinRow = z.object({
  applicant: z.string(),
  person: z.string(),
  name: z.string(),
  phoneSealed: z.string(),
  phoneEnd: z.string(),
  why: z.string(),
  at: z.string(),
})
/** `reserved`: made by an import, before anybody signed in for it. */
export const NumberRow = z.object({ applicant: z.string(), reserved: z.optional(z.boolean()) })

/** Somebody stands in for `absent` on these days, both included. */
export const StandsInRow = z.object({ absent: z.string(), from: z.string(), to: z.string() })
/** Somebody with a post, as colleagues see them. */
export const StaffRow = z.object(Colleague.shape)

export const SessionRow = z.object({
  family: z.string(),
  person: z.string(),
  applicant: z.nullable(z.string()),
  turn: z.int(),
  /** Milliseconds since 1970: the last rotation, and the end whatever happens. */
  turned: z.int(),
  ends: z.int(),
})
export const WebSignInRow = z.object({
  secretHash: z.string(),
  confirmed: z.boolean(),
  person: z.nullable(z.string()),
  ends: z.int(),
})

/** Which licence an organisation gave, since when it waits, and what the office found. */
const Verification = z.object({
  state: z.enum(verificationStates),
  at: z.optional(z.string()),
  /** Its photo lies under the organisation itself, or under a claim that it was handed in with. */
  licence: z.optional(z.object({ under: z.string(), evidence: z.string() })),
  why: z.optional(z.string()),
})

export const ApplicantRow = z.object({
  applicant: z.string(),
  kind: z.enum(['organisation', 'individual']),
  name: z.string(),
  englishName: z.optional(z.string()),
  /** Credit code in the clear (it is public), identity number sealed. */
  number: z.string(),
  numberSealed: z.optional(z.string()),
  mark: z.string(),
  county: z.string(),
  roles: Roles,
  contact: z.string(),
  phoneSealed: z.string(),
  phoneEnd: z.string(),
  bank: z.string(),
  accountSealed: z.string(),
  accountEnd: z.string(),
  /** Of organisations alone; one that was kept before licences were asked for is taken as verified. */
  verification: z.optional(Verification),
  version: z.int(),
})
