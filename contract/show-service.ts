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
    round: z.nullable(Round),
    counties: z.array(z.string()),
    office: z.strictObject({ name: z.string(), phone: z.string() }),
    sample: z.boolean(),
  }),
  refusals: [],
})
