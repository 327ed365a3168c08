import * as z from 'zod/mini'
import { Day } from '../facts'
import { Post } from './post'

/** Both days included. */
export const Absence = z.strictObject({
  from: Day,
  to: Day,
  /** The colleague (a person's id) who stands in. */
  standIn: z.string().check(z.minLength(1), z.maxLength(60)),
})
export type Absence = z.output<typeof Absence>

/** Somebody with a post at the office. */
export const Colleague = z.strictObject({
  person: z.string(),
  name: z.string(),
  post: Post,
  absence: z.optional(Absence),
})
export type Colleague = z.output<typeof Colleague>
