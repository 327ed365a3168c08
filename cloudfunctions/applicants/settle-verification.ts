import { SettleVerification } from '../../contract/settle-verification'
import { keepJournal } from '../audit/keep-journal'
import { answers, isRefused, refuse } from '../deed'
import { photoKey } from '../keys'
import { tellOfOrganisation } from '../notices/tell-of-organisation'
import type { Ports } from '../ports'
import type { Write } from '../ports/table'
import type { ApplicantRow, RowOf } from '../rows'
import { contactsOf } from './contacts-of'
import { findVerifiable } from './find-verifiable'
import { changeWrites } from './waiting-writes'

/** Settled only as it was looked at, and confirmed only while the licence is there. */
export const settleVerification = answers(
  SettleVerification,
  (ports) =>
    async ({ applicant, version, refusedFor }, caller) => {
      const { table, clock } = ports
      const before = await findVerifiable(table, applicant, caller)
      if (isRefused(before)) return before
      if (before.verification?.state !== 'waiting' || before.version !== version)
        return refuse('moved-on')
      const outcome = refusedFor === undefined ? 'confirm' : 'refuse'
      const doing = {
        by: caller,
        now: clock.now(),
        what: SettleVerification.name,
        about: applicant,
      }
      const { name: title, number } = before
      const writes = [
        ...changeWrites(before, settled(before, refusedFor)),
        ...(refusedFor === undefined ? licenceThere(before) : []),
        keepJournal({ ...doing, to: { title, number, outcome, why: refusedFor } }),
        ...(await tellContacts(ports, before, refusedFor)),
      ]
      const { done } = await table.transact(writes, crypto.randomUUID())
      return done ? {} : refuse('moved-on')
    },
)

type Applicant = RowOf<typeof ApplicantRow>

const settled = (before: Applicant, refusedFor: string | undefined): Applicant => ({
  ...before,
  verification: {
    state: refusedFor === undefined ? 'confirmed' : 'refused',
    licence: before.verification?.licence,
    ...(refusedFor === undefined ? {} : { why: refusedFor }),
  },
  version: before.version + 1,
})

const licenceThere = ({ verification }: Applicant): readonly Write[] => {
  const { under = '', evidence = '' } = verification?.licence ?? {}
  return [{ kind: 'check', key: photoKey(under, evidence), only: [{ kind: 'present' }] }]
}

const tellContacts = async (
  { table, clock }: Ports,
  organisation: Applicant,
  why: string | undefined,
): Promise<readonly Write[]> => {
  const event = why === undefined ? 'verified' : 'not-verified'
  const contacts = await contactsOf(table, organisation.applicant)
  return contacts.flatMap(({ person }) =>
    tellOfOrganisation(person, { event, organisation, why, now: clock.now() }),
  )
}
