import { SettleJoin } from '../../contract/settle-join'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { actsForKey, applicantKey, contactKey, joinKey } from '../keys'
import { tellOfOrganisation, type OrganisationTold } from '../notices/tell-of-organisation'
import type { Table, Write } from '../ports/table'
import { ApplicantRow, JoinRow, read } from '../rows'
import { contactsOf } from './contacts-of'
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
      const settled = { organisation: kept, why, now: doing.now }
      const writes = [
        ...(outcome === 'refuse' ? [dropJoin(join)] : takeIn(join)),
        ...tellOfOrganisation(person, {
          ...settled,
          event: outcome === 'refuse' ? 'join-refused' : 'join-accepted',
        }),
        ...(outcome === 'replace' ? await putOut(table, person, settled) : []),
        keepJournal({ ...doing, to: { title: kept.name, name: join.name, outcome, why } }),
      ]
      const done = await table.transact(writes, crypto.randomUUID())
      return done.done ? {} : refuse('moved-on')
    },
)

const putOut = async (
  table: Table,
  but: string,
  settled: Omit<OrganisationTold, 'event'>,
): Promise<readonly Write[]> => {
  const { applicant } = settled.organisation
  return (await contactsOf(table, applicant))
    .filter(({ person }) => person !== but)
    .flatMap(({ person }) => [
      { kind: 'remove', key: actsForKey(person, applicant) } as const,
      { kind: 'remove', key: contactKey(applicant, person) } as const,
      ...tellOfOrganisation(person, { ...settled, event: 'join-replaced' }),
    ])
}
