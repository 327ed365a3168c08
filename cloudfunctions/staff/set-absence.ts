import { SetAbsence } from '../../contract/set-absence'
import type { Absence } from '../../contract/shapes/staff'
import { asRead } from '../as-read'
import { answers, refuse, type Reviewer } from '../deed'
import { staffKey, standsInKey } from '../keys'
import type { Table, Write } from '../ports/table'
import { parseRow, read, rowOf, StaffRow } from '../rows'

/** While somebody is absent, his claims stand among his stand-in's. */
export const setAbsence = answers(SetAbsence, ({ table }) => async ({ absence }, caller) => {
  if (absence && absence.to < absence.from) return refuse('days-backwards')
  for (;;) {
    if (absence && !(await mayStandIn(table, absence.standIn, caller)))
      return refuse('not-a-colleague')
    const row = await table.get(staffKey(caller.person))
    if (!row) return refuse('not-a-colleague')
    const before = parseRow(row, StaffRow)
    const me = { ...before, absence: absence ?? undefined, stamp: crypto.randomUUID() }
    const outcome = await table.transact(
      [
        { kind: 'put', row: rowOf(staffKey(caller.person), me), only: asRead(row) },
        ...standIns(caller.person, before.absence, absence),
      ],
      crypto.randomUUID(),
    )
    // Changed by another request, or by an operator, meanwhile: looked at anew.
    if (outcome.done) return { absence }
  }
})

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
