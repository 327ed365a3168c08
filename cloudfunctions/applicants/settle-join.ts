import { SettleJoin } from '../../contract/settle-join'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { allRows } from '../every-row'
import { actsForKey, applicantKey, contactKey, joinKey } from '../keys'
import type { Table, Write } from '../ports/table'
import { ApplicantRow, ContactRow, JoinRow, parseRow, read } from '../rows'
import { dropJoin, takeIn } from './take-in'

/** Whoever is replaced acts for the applicant no longer with his very next request; what he did stays. */
export const settleJoin = answers(
  SettleJoin,
  ({ table, clock }) =>
    async ({ applicant, person, outcome, why }, caller) => {
      const join = await read(table, joinKey(applicant, person), JoinRow)
      const kept = await read(table, applicantKey(applicant), ApplicantRow)
      if (!join || !kept) return refuse('not-found')
      const doing = { by: caller, now: clock.now(), what: SettleJoin.name, about: applicant }
      const writes = [
        ...(outcome === 'refuse' ? [dropJoin(join)] : takeIn(join)),
        ...(outcome === 'replace' ? await putOut(table, applicant, person) : []),
        keepJournal({ ...doing, to: { title: kept.name, name: join.name, outcome, why } }),
      ]
      const done = await table.transact(writes, crypto.randomUUID())
      return done.done ? {} : refuse('moved-on')
    },
)

const putOut = async (table: Table, applicant: string, but: string): Promise<readonly Write[]> => {
  const { partition, sort: prefix } = contactKey(applicant, '')
  const contacts = (await allRows(table, { partition, prefix })).map((row) =>
    parseRow(row, ContactRow),
  )
  return contacts
    .filter(({ person }) => person !== but)
    .flatMap(({ person }) => [
      { kind: 'remove', key: actsForKey(person, applicant) } as const,
      { kind: 'remove', key: contactKey(applicant, person) } as const,
    ])
}
