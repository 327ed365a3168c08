import type { Absence } from '../../contract/shapes/staff'
import { asRead } from '../as-read'
import { refuse, type Refused, type ReviewerPost } from '../deed'
import { staffKey, standsInKey } from '../keys'
import type { Table, Write } from '../ports/table'
import { parseRow, read, rowOf, StaffRow } from '../rows'

interface Absent {
  readonly person: string
  readonly post: ReviewerPost
}

/** While somebody is absent, his claims stand among his stand-in's. `beside` is written with it. */
export const keepAbsence = async (
  table: Table,
  absent: Absent,
  absence: Absence | null,
  beside: (before: Absence | undefined) => readonly Write[] = () => [],
): Promise<{ absence: Absence | null } | Refused<'not-a-colleague' | 'days-backwards'>> => {
  if (absence && absence.to < absence.from) return refuse('days-backwards')
  const { person } = absent
  for (;;) {
    if (absence && !(await mayStandIn(table, absence.standIn, absent)))
      return refuse('not-a-colleague')
    const row = await table.get(staffKey(person))
    if (!row) return refuse('not-a-colleague')
    const before = parseRow(row, StaffRow)
    const after = { ...before, absence: absence ?? undefined, stamp: crypto.randomUUID() }
    const outcome = await table.transact(
      [
        { kind: 'put', row: rowOf(staffKey(person), after), only: asRead(row) },
        ...standIns(person, before.absence, absence),
        ...beside(before.absence),
      ],
      crypto.randomUUID(),
    )
    // Changed by another request, or by an operator, meanwhile: looked at anew.
    if (outcome.done) return { absence }
  }
}

const mayStandIn = async (table: Table, standIn: string, { person, post }: Absent) => {
  const other = (await read(table, staffKey(standIn), StaffRow))?.post
  if (standIn === person || other?.kind !== post.kind) return false
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
