import { KeepApplicant } from '../../contract/keep-applicant'
import type { Profile } from '../../contract/shapes/applicant'
import { isCreditCode } from '../../policy/identifiers/credit-code'
import { isIdentityNumber } from '../../policy/identifiers/identity-number'
import { normalise } from '../../policy/identifiers/normalise'
import { answers, refuse, type SignedIn } from '../deed'
import { actsForKey, applicantKey, numberKey } from '../keys'
import type { Ports } from '../ports'
import type { Write } from '../ports/table'
import { ActsForRow, ApplicantRow, NumberRow, read, rowOf, type RowOf } from '../rows'
import { readService } from '../service/read-service'
import { nameApplicant } from '../sessions/name-applicant'
import { lastFour, showApplicant } from './show-applicant'

type Applicant = RowOf<typeof ApplicantRow>

/** One applicant a number. Who makes it is its first contact, and the session then acts for it. */
export const keepApplicant = answers(
  KeepApplicant,
  (ports) =>
    async ({ applicant, profile }, caller) => {
      const number = normalise(
        profile.kind === 'organisation' ? profile.creditCode : profile.identityNumber,
      )
      if (profile.kind === 'organisation' && !isCreditCode(number))
        return refuse('credit-code-invalid')
      if (profile.kind === 'individual' && !isIdentityNumber(number))
        return refuse('identity-number-invalid')
      if (!(await readService(ports.table)).counties.includes(profile.county))
        return refuse('county-unknown')
      const before =
        applicant === undefined ? undefined : await ownApplicant(ports, caller, applicant)
      if (applicant !== undefined && !before) return refuse('not-found')
      const after = applicantOf(ports, profile, number, before)
      const outcome = await ports.table.transact(
        await keep(ports, caller, after, before),
        crypto.randomUUID(),
      )
      if (!outcome.done)
        return refuse(before && outcome.failed.includes(0) ? 'moved-on' : 'applicant-exists')
      await nameApplicant(ports.table, caller.family, after.applicant)
      return showApplicant(after)
    },
)

const ownApplicant = async ({ table }: Ports, { person }: SignedIn, applicant: string) =>
  (await read(table, actsForKey(person, applicant), ActsForRow)) &&
  read(table, applicantKey(applicant), ApplicantRow)

const applicantOf = (
  { vault }: Ports,
  profile: Profile,
  number: string,
  before?: Applicant,
): Applicant => ({
  applicant: before?.applicant ?? crypto.randomUUID(),
  kind: profile.kind,
  name: profile.name,
  ...(profile.kind === 'organisation' && profile.englishName
    ? { englishName: profile.englishName }
    : {}),
  number: profile.kind === 'organisation' ? number : lastFour(number),
  ...(profile.kind === 'individual' ? { numberSealed: vault.seal(number) } : {}),
  mark: vault.mark(number),
  county: profile.county,
  roles: profile.roles,
  contact: profile.contact,
  phoneSealed: vault.seal(profile.phone),
  phoneEnd: lastFour(profile.phone),
  bank: profile.bank,
  accountSealed: vault.seal(profile.account),
  accountEnd: lastFour(profile.account.replace(/[ -]/g, '')),
  version: (before?.version ?? 0) + 1,
})

/** A number that an applicant once had stays his: nobody begins anew with untouched caps. */
const keep = async (
  { table }: Ports,
  { person }: SignedIn,
  after: Applicant,
  before?: Applicant,
): Promise<readonly Write[]> => {
  const row = rowOf(applicantKey(after.applicant), after)
  const number = rowOf(numberKey(after.mark), { applicant: after.applicant })
  const actsFor = rowOf(actsForKey(person, after.applicant), { applicant: after.applicant })
  if (!before)
    return [
      { kind: 'put', row, only: [{ kind: 'absent' }] },
      { kind: 'put', row: number, only: [{ kind: 'absent' }] },
      { kind: 'put', row: actsFor },
    ]
  const same = { kind: 'equals', field: 'version', value: before.version } as const
  const had = await read(table, numberKey(after.mark), NumberRow)
  const free = had?.applicant === after.applicant ? 'present' : 'absent'
  return [
    { kind: 'put', row, only: [same] },
    { kind: 'put', row: number, only: [{ kind: free }] },
  ]
}
