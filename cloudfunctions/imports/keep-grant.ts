import { ImportGrants } from '../../contract/import-grants'
import { attempt, guard, type Guarded } from '../attempt'
import { keepJournal } from '../audit/keep-journal'
import type { Staff } from '../deed'
import { grantKey, numberKey, referenceRowKey } from '../keys'
import { chargeLedger } from '../ledger/charge-ledger'
import { readStanding, type Standing } from '../ledger/read-known'
import type { Ports } from '../ports'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import { exceedCaps } from './exceed-caps'
import { findApplicant, findGrant, findUsed } from './find-grant'
import { fault, type Fault, type Grant } from './grant'

type World = Pick<Ports, 'table' | 'clock'>

/**
 * One grant in one transaction: its row, the ledger, the references, the journal; and the number,
 * where nobody has it yet. Worked out anew where a decision came in between, so that what it finds
 * then is the truth.
 */
export const keepGrant = async (
  world: World,
  by: Staff,
  grant: Grant,
): Promise<'imported' | 'already' | readonly Fault[]> => {
  const { table } = world
  const known = await findApplicant(table, grant.mark)
  const applicant = known ?? crypto.randomUUID()
  if (known && (await findGrant(table, known, grant))) return 'already'
  const standing = await readStanding(table, applicant, grant.item, grant.year)
  const used = await findUsed(table, grant.references)
  const faults = [
    ...used.map(({ number }) => fault('reference-used', number)),
    ...exceedCaps(grant, standing.known),
  ]
  if (faults.length > 0) return faults
  const overtaken = await attempt(table, [
    ...(known ? [] : guard('overtaken', reserve(grant, applicant))),
    ...writesOf(world, by, grant, applicant, standing),
  ])
  return overtaken ? keepGrant(world, by, grant) : 'imported'
}

/** Whoever registers with this number later is this applicant, grants and all. */
const reserve = ({ mark }: Grant, applicant: string): Write => ({
  kind: 'put',
  row: rowOf(numberKey(mark), { applicant, reserved: true }),
  only: [{ kind: 'absent' }],
})

const writesOf = (
  { clock }: World,
  by: Staff,
  granted: Grant,
  applicant: string,
  standing: Standing,
): readonly Guarded<'overtaken'>[] => {
  const { grant, name, item, year, amount, paper, places } = granted
  const now = clock.now()
  const at = new Date(now).toISOString()
  const references = granted.references.map(({ key }) => key)
  const row = { applicant, name, item: item.id, year, paper, at }
  const to = { ...row, grant, charge: { amount, places, references } }
  const doing = { by, now, what: ImportGrants.name, about: applicant, to }
  return [
    ...guard('overtaken', put(grantKey(applicant, grant), to), keepJournal(doing)),
    ...chargeLedger({ applicant, item, year, amount, places }, standing),
    ...guard(
      'overtaken',
      ...references.map((key) =>
        put(referenceRowKey(key), { claim: `grant#${grant}`, applicant, at }),
      ),
    ),
  ]
}

const put = (key: Parameters<typeof rowOf>[0], fields: object): Write => ({
  kind: 'put',
  row: rowOf(key, fields),
  only: [{ kind: 'absent' }],
})
