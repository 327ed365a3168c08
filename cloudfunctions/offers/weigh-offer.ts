import { normalise } from '../../policy/identifiers/normalise'
import type { Round } from '../../contract/shapes/round'
import type { Award } from '../../policy/vocabulary'
import { sayReason } from '../../words/assessment'
import { findContact } from '../applicants/find-contact'
import { assessClaim } from '../claims/assess-claim'
import { findApplicant, findUsed } from '../imports/find-grant'
import { referenceKey } from '../../policy/claims/references'
import { applicantKey, offerKey } from '../keys'
import { readStanding } from '../ledger/read-known'
import type { Ports } from '../ports'
import { ApplicantRow, OfferRow, read, type RowOf } from '../rows'
import { openRound } from '../service/find-round'
import { fault, type Fault, type Named } from './check-offer'

/** A row that may be offered, and to whom: nobody while the company has no account. */
export interface Weighed {
  readonly row: Named
  readonly round: Round
  readonly award: Award
  readonly to: { readonly profile: RowOf<typeof ApplicantRow>; readonly person: string } | undefined
  /** Offered before, when nobody could be told. */
  readonly before: RowOf<typeof OfferRow> | undefined
}

export const weighOffer = async (
  ports: Ports,
  row: Named,
): Promise<Weighed | 'already' | readonly Fault[]> => {
  const { table } = ports
  const { item } = row
  const round = await openRound(ports, item.id)
  if (!round) return [fault('item-not-open')]
  const before = await read(table, offerKey(round.year, row.offer), OfferRow)
  const to = await addresseeOf(ports, row)
  if (before && (before.claim !== undefined || !to)) return 'already'
  if (row.date < round.from || row.date > round.to)
    return [fault('date-outside', `${round.from}—${round.to}`)]
  if (to && normalise(to.profile.name) !== normalise(row.name))
    return [fault('name-differs', to.profile.name)]
  const key = referenceKey(item.id, row.reference)
  const used = await findUsed(table, [{ number: row.reference, key }])
  if (used.length > 0) return [fault('reference-used')]
  const award = await assess(ports, row, round, to)
  return 'fault' in award ? [award] : { row, round, award, to, before }
}

const addresseeOf = async ({ table }: Ports, { mark }: Named): Promise<Weighed['to']> => {
  const applicant = await findApplicant(table, mark)
  const profile = applicant && (await read(table, applicantKey(applicant), ApplicantRow))
  const person = profile && (await findContact(table, profile.applicant))
  return profile && person ? { profile, person } : undefined
}

/** By the same calculator as everywhere; a company that is not known yet is taken to have had nothing. */
const assess = async (
  { table }: Ports,
  { item, entry, mark }: Named,
  { edition, year }: Round,
  to: Weighed['to'],
): Promise<Award | Fault> => {
  const roles = to ? to.profile.roles : item.who.slice(0, 1)
  const { known } = await readStanding(table, to?.profile.applicant ?? `#${mark}`, item, year)
  const line = assessClaim({ item: item.id, roles, entries: [entry], edition }, known)
  if (line.status === 'eligible') return line.award
  return fault('not-eligible', line.reasons.map((reason) => sayReason(item.id, reason)).join('；'))
}
