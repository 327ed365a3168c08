import * as z from 'zod/mini'
import { Absence } from './shapes/staff'
import { message } from './message'

export const SetAbsence = message({
  name: 'set-absence',
  about:
    'Days on which a colleague sees this reviewer’s claims among his own; none ends the absence.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ absence: z.nullable(Absence) }),
  reply: z.strictObject({ absence: z.nullable(Absence) }),
  refusals: ['not-a-colleague', 'days-backwards'],
})
