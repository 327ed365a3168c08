import { openidKey, personKey } from '../keys'
import type { Table } from '../ports/table'
import { OpenidRow, read, rowOf } from '../rows'

/** The person behind an openid; made at the first sign-in. Two first sign-ins at once make one person. */
export const findPerson = async (table: Table, openid: string): Promise<string> => {
  const known = await read(table, openidKey(openid), OpenidRow)
  if (known) return known.person
  const person = crypto.randomUUID()
  const outcome = await table.transact(
    [
      { kind: 'put', row: rowOf(openidKey(openid), { person }), only: [{ kind: 'absent' }] },
      { kind: 'put', row: rowOf(personKey(person), { person, openid, name: null, post: null }) },
    ],
    crypto.randomUUID(),
  )
  return outcome.done ? person : findPerson(table, openid)
}
