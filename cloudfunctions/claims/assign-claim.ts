import { AssignClaim } from '../../contract/assign-claim'
import { answers, refuse, type Reviewer } from '../deed'
import { actsForKey, staffKey } from '../keys'
import type { Table } from '../ports/table'
import { read, StaffRow } from '../rows'
import type { Claim } from './claim'
import { takeStep } from './take-step'

/** Taken up, handed to a colleague who may see it, or laid back. */
export const assignClaim = answers(
  AssignClaim,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      moves: ['assign'],
      plan: async (before) => {
        if (told.to !== null && !(await maySee(ports.table, told.to, before, caller)))
          return refuse('not-a-colleague')
        return { move: 'assign' as const, change: { assignee: told.to ?? undefined } }
      },
    }),
)

const maySee = async (table: Table, person: string, claim: Claim, caller: Reviewer) => {
  if (person === caller.person) return true
  // Nobody reviews an organisation that he is a contact of.
  if (await table.get(actsForKey(person, claim.applicant))) return false
  const post = (await read(table, staffKey(person), StaffRow))?.post
  return (
    post?.kind === 'city-reviewer' ||
    (post?.kind === 'county-reviewer' && post.county === claim.county)
  )
}
