import { sessionKey } from '../keys'
import type { Table } from '../ports/table'
import { read, rowOf, SessionRow } from '../rows'

/**
 * The session acts for the applicant from now on. Where another request rotated the session
 * meanwhile it is read anew, or the rotation would be undone; a session that is over stays so.
 */
export const nameApplicant = async (
  table: Table,
  family: string,
  applicant: string,
): Promise<void> => {
  const session = await read(table, sessionKey(family), SessionRow)
  if (!session) return
  const row = rowOf(sessionKey(family), { ...session, applicant })
  const same = { kind: 'equals', field: 'turn', value: session.turn } as const
  const outcome = await table.transact([{ kind: 'put', row, only: [same] }], crypto.randomUUID())
  if (!outcome.done) await nameApplicant(table, family, applicant)
}
