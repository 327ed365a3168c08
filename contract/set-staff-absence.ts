import * as z from 'zod/mini'
import { Absence } from './shapes/staff'
import { message } from './message'

export const SetStaffAbsence = message({
  name: 'set-staff-absence',
  about: 'The absence of a reviewer who can’t say so himself; none ends it.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({
    person: z.string().check(z.minLength(1), z.maxLength(60)),
    absence: z.nullable(Absence),
  }),
  reply: z.strictObject({ absence: z.nullable(Absence) }),
  refusals: ['not-found', 'not-a-colleague', 'days-backwards'],
})
