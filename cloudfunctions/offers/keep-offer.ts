import { ImportOffers } from '../../contract/import-offers'
import { attempt, guard } from '../attempt'
import { keepJournal } from '../audit/keep-journal'
import { noHistory } from '../claims/chain-history'
import type { Claim } from '../claims/claim'
import { listRow } from '../claims/index-claim'
import { numberClaim } from '../claims/number-claim'
import type { Staff } from '../deed'
import { claimKey, offerKey } from '../keys'
import { noticeWrites } from '../notices/write-notice'
import type { Ports } from '../ports'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import type { Weighed } from './weigh-offer'

/** One offer in one transaction: its row, the draft that waits to be confirmed, the message, the journal; false where it was offered meanwhile. */
export const keepOffer = async (ports: Ports, by: Staff, weighed: Weighed): Promise<boolean> => {
  const now = ports.clock.now()
  const at = new Date(now).toISOString()
  const { row, round, award, to, before } = weighed
  const { offer, name, number, item, reference, date, phone } = row
  const claim = to && draftOf(weighed, to, at)
  const kept = {
    ...{ offer, at, name, number, reference, date, award },
    item: item.id,
    ...(phone === '' ? {} : { phoneSealed: ports.vault.seal(phone) }),
    ...(claim ? { claim: claim.claim, notice: `${at}#${claim.claim}#${claim.version}` } : {}),
  }
  const doing = { by, now, what: ImportOffers.name, about: offer }
  const only = before
    ? ([{ kind: 'equals', field: 'at', value: before.at }] as const)
    : ([{ kind: 'absent' }] as const)
  const told = { name, item: item.title, paper: reference, year: round.year }
  const refusal = await attempt(
    ports.table,
    guard(
      'overtaken',
      { kind: 'put', row: rowOf(offerKey(round.year, offer), kept), only },
      keepJournal({ ...doing, to: told }),
      ...(claim ? putDraft(claim, now) : []),
    ),
  )
  return refusal === undefined
}

const putDraft = (claim: Claim, now: number): readonly Write[] => [
  { kind: 'put', row: rowOf(claimKey(claim.claim), claim), only: [{ kind: 'absent' }] },
  { kind: 'put', row: listRow(claim) },
  ...noticeWrites(claim, { move: 'offer', now, amount: claim.award.max ?? claim.award.min }),
]

/** The claim as the company would have filled it in. */
const draftOf = (
  { row, round, award }: Weighed,
  { profile, person }: NonNullable<Weighed['to']>,
  at: string,
): Claim => ({
  claim: numberClaim(round.year),
  applicant: profile.applicant,
  applicantName: profile.name,
  county: profile.county,
  roles: profile.roles,
  item: row.item.id,
  edition: round.edition,
  year: round.year,
  round: null,
  state: 'draft',
  version: 1,
  entries: [row.entry],
  award,
  faults: [],
  created: at,
  updated: at,
  contact: person,
  offer: row.offer,
  historyLength: 0,
  historyHead: noHistory,
})
