import { SetAbsence } from '../../contract/set-absence'
import type { Absence, Colleague } from '../../contract/shapes/staff'
import { answers, refuse, type Reviewer } from '../deed'
import { staffKey, standsInKey } from '../keys'
import type { Table, Write } from '../ports/table'
import { read, rowOf, StaffRow } from '../rows'

/** While somebody is absent, his claims stand among his stand-in's. */
export const setAbsence = answers(SetAbsence, ({ table }) => async ({ absence }, caller) => {
  if (absence && absence.to < absence.from) return refuse('days-backwards')
  if (absence && !(await mayStandIn(table, absence.standIn, caller)))
    return refuse('not-a-colleague')
  const before = await read(table, staffKey(caller.person), StaffRow)
  const me = { ...(before ?? selfOf(caller)), absence: absence ?? undefined }
  const outcome = await table.transact(
    [
      // A post that ended meanwhile is not written back.
      { kind: 'put', row: rowOf(staffKey(caller.person), me), only: [{ kind: 'present' }] },
      ...standIns(caller.person, before?.absence, absence),
    ],
    crypto.randomUUID(),
  )
  return outcome.done ? { absence } : refuse('not-a-colleague')
})

const selfOf = ({ person, name, post }: Reviewer): Colleague => ({ person, name: name ?? '', post })

const mayStandIn = async (table: Table, person: string, { post, ...caller }: Reviewer) => {
  const other = (await read(table, staffKey(person), StaffRow))?.post
  if (person === caller.person || other?.kind !== post.kind) return false
  return other.kind !== 'county-reviewer' || post.kind !== 'county-reviewer'
    ? true
    : other.county === post.county
}

/** One row with the stand-in: an earlier one's is taken away. */
const standIns = (
  person: string,
  before: Absence | undefined,
  after: Absence | null,
): readonly Write[] => [
  ...(before && before.standIn !== after?.standIn
    ? [{ kind: 'remove', key: standsInKey(before.standIn, person) } as const]
    : []),
  ...(after
    ? [
        {
          kind: 'put',
          row: rowOf(standsInKey(after.standIn, person), {
            absent: person,
            from: after.from,
            to: after.to,
          }),
        } as const,
      ]
    : []),
]
