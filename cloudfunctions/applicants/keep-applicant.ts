import { isDeepStrictEqual } from 'node:util'
import { KeepApplicant } from '../../contract/keep-applicant'
import type { Profile } from '../../contract/shapes/applicant'
import { isCreditCode } from '../../policy/identifiers/credit-code'
import { isIdentityNumber } from '../../policy/identifiers/identity-number'
import { normalise } from '../../policy/identifiers/normalise'
import { answers, isRefused, refuse, type Refused, type SignedIn } from '../deed'
import { actsForKey, applicantKey, contactKey, numberKey } from '../keys'
import type { Ports } from '../ports'
import { ActsForRow, ApplicantRow, NumberRow, read, rowOf, type RowOf } from '../rows'
import { readService } from '../service/read-service'
import { nameApplicant } from '../sessions/name-applicant'
import { lastFour, showApplicant } from './show-applicant'
import { verificationAfter } from './verification'
import { changeWrites } from './waiting-writes'

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
        applicant === undefined ? undefined : await ownApplicant(ports, caller.person, applicant)
      if (applicant !== undefined && !before) return refuse('not-found')
      const after = judged(ports, applicantOf(ports, profile, number, before), before)
      const kept = await (before ? change(ports, before, after) : make(ports, caller, after))
      if (isRefused(kept)) return kept
      await nameApplicant(ports.table, caller.family, kept.applicant)
      return showApplicant(kept)
    },
)

const ownApplicant = async ({ table }: Ports, person: string, applicant: string) =>
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

const judged = ({ clock }: Ports, row: Applicant, before?: Applicant): Applicant => {
  const verification = verificationAfter(before, row, new Date(clock.now()).toISOString())
  return verification ? { ...row, verification } : row
}

/** A number that an import has kept grants under brings them along: nobody registers past his caps. */
const make = async (
  ports: Ports,
  caller: SignedIn,
  drawn: Applicant,
): Promise<Applicant | Refused<'applicant-exists'>> => {
  const { table } = ports
  const had = await read(table, numberKey(drawn.mark), NumberRow)
  const reserved = { kind: 'equals', field: 'reserved', value: true } as const
  const after = had?.reserved ? { ...drawn, applicant: had.applicant } : drawn
  const { applicant, mark } = after
  const outcome = await table.transact(
    [
      { kind: 'put', row: rowOf(applicantKey(applicant), after), only: [{ kind: 'absent' }] },
      {
        kind: 'put',
        row: rowOf(numberKey(mark), { applicant }),
        only: [had?.reserved ? reserved : { kind: 'absent' }],
      },
      { kind: 'put', row: rowOf(actsForKey(caller.person, applicant), { applicant }) },
      {
        kind: 'put',
        row: rowOf(contactKey(applicant, caller.person), { person: caller.person }),
      },
    ],
    crypto.randomUUID(),
  )
  if (outcome.done) return after
  const holder = await read(table, numberKey(mark), NumberRow)
  if (holder?.reserved) return make(ports, caller, drawn)
  // Told again by the one who told it, because the answer was lost: the same answer.
  const own = holder && (await ownApplicant(ports, caller.person, holder.applicant))
  return own && isSame(ports, own, drawn) ? own : refuse('applicant-exists')
}

/** Seals differ each time they are made: what is in them is compared. */
const isSame = ({ vault }: Ports, one: Applicant, other: Applicant): boolean => {
  const plain = (row: Applicant) => ({
    ...row,
    applicant: '',
    numberSealed: '',
    verification: undefined,
    version: 0,
    phoneSealed: vault.open(row.phoneSealed),
    accountSealed: vault.open(row.accountSealed),
  })
  return isDeepStrictEqual(plain(one), plain(other))
}

/** A number that an applicant once had stays his: nobody begins anew with untouched caps. */
const change = async (
  { table }: Ports,
  before: Applicant,
  after: Applicant,
): Promise<Applicant | Refused<'moved-on' | 'applicant-exists'>> => {
  const had = await read(table, numberKey(after.mark), NumberRow)
  const free = had?.applicant === after.applicant ? 'present' : 'absent'
  const outcome = await table.transact(
    [
      ...changeWrites(before, after),
      {
        kind: 'put',
        row: rowOf(numberKey(after.mark), { applicant: after.applicant }),
        only: [{ kind: free }],
      },
    ],
    crypto.randomUUID(),
  )
  if (outcome.done) return after
  return refuse(outcome.failed.includes(0) ? 'moved-on' : 'applicant-exists')
}
