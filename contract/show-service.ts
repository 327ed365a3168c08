import * as z from 'zod/mini'
import { Day } from './facts'
import { Round } from './shapes/round'
import { message } from './message'

export const ShowService = message({
  name: 'show-service',
  about: 'The open round, the counties, the office to ask, and whether this is sample data.',
  door: 'public',
  sender: 'anyone',
  told: z.strictObject({}),
  reply: z.strictObject({
    today: Day,
    /** The first round that takes claims today. */
    round: z.nullable(Round),
    /** Every round that takes claims today or is announced: open, and not over. */
    rounds: z.array(Round),
    /** The edition of the policy; null while it has no day of issue, and sums may still change. */
    policy: z.strictObject({ title: z.string(), issued: z.nullable(Day) }),
    counties: z.array(z.string()),
    office: z.strictObject({ name: z.string(), phone: z.string() }),
    /** The ids of WeChat’s templates that leave is asked for, where the operator has set them. */
    templates: z.optional(z.array(z.string())),
    sample: z.boolean(),
  }),
  refusals: [],
})
