import { createHash } from 'node:crypto'
import { AdmitPhoto } from '../../../contract/admit-photo'
import { InvitePhoto } from '../../../contract/invite-photo'
import { AdmitLicence } from '../../../contract/admit-licence'
import { InviteLicence } from '../../../contract/invite-licence'
import { KeepApplicant } from '../../../contract/keep-applicant'
import { KeepDraft } from '../../../contract/keep-draft'
import type { ClaimEntry } from '../../../contract/shapes/claim'
import { StartClaim } from '../../../contract/start-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { WithdrawClaim } from '../../../contract/withdraw-claim'
import { referenceRules } from '../../../policy/claims/references'
import { claimedItems, newCompany, newEntry } from '../new-claim'
import type { Visitor } from '../visitor'
import type { Known } from './book'
import type { Load } from './load'

const COMMITMENT = '2026-1'
/** So many claims a company: enough to come to the end of a yearly cap. */
const CLAIMS_EACH = 6

/** Claims of one company after the other, from the draft to the submission, until the load ends. */
export const applyOnAndOn = async (load: Load, visitor: Visitor): Promise<void> => {
  while (!load.ended()) {
    const company = await keepCompany(load, visitor)
    for (let n = 0; company !== undefined && n < CLAIMS_EACH && !load.ended(); n += 1) {
      await applyOnce(load, visitor, company)
      for (const claim of load.book.claims.values())
        if (claim.applicant === company && claim.state === 'returned')
          await submit(load, visitor, claim)
    }
  }
}

const keepCompany = async (load: Load, visitor: Visitor): Promise<string | undefined> => {
  const heard = await load.tell(visitor, KeepApplicant, { profile: newCompany() }, {})
  if (heard) await giveLicence(load, visitor)
  return heard?.applicant
}

/** Nothing is approved before the office has seen it. */
const giveLicence = async (load: Load, visitor: Visitor): Promise<void> => {
  const file = load.pick(load.pictures)
  const told = { type: 'image/jpeg', size: file.length } as const
  const invited = await load.tell(visitor, InviteLicence, told, {})
  if (!invited) return
  const { evidence } = invited
  await load.book.fly({ deed: 'upload', evidence }, () => visitor.post(invited, file))
  await load.tell(visitor, AdmitLicence, { evidence }, { evidence })
}

const applyOnce = async (load: Load, visitor: Visitor, applicant: string): Promise<void> => {
  const [item, facts] = load.pick(claimedItems)
  const entries = [newEntry(item, facts)]
  const draft = await load.tell(visitor, StartClaim, { item, entries }, {})
  if (!draft) return
  const claim = load.book.saw(draft.claim, applicant, draft.version, draft.state)
  for (const document of referenceRules[item].documents)
    await sendPhoto(load, visitor, claim, document)
  if (load.chance(0.3)) await keepDraft(load, visitor, claim, entries)
  await submit(load, visitor, claim)
  if (load.chance(0.1)) await withdraw(load, visitor, claim)
}

const sendPhoto = async (
  load: Load,
  visitor: Visitor,
  { claim, photos }: Known,
  document: string,
) => {
  const file = load.pick(load.pictures)
  const told = { claim, document, type: 'image/jpeg', size: file.length } as const
  const invited = await load.tell(visitor, InvitePhoto, told, { claim })
  if (!invited) return
  const { evidence } = invited
  await load.book.fly({ deed: 'upload', claim, evidence }, () => visitor.post(invited, file))
  const admitted = await load.tell(visitor, AdmitPhoto, { claim, evidence }, { claim, evidence })
  if (admitted) photos.set(evidence, createHash('sha256').update(file).digest('hex'))
}

const keepDraft = async (load: Load, visitor: Visitor, known: Known, entries: ClaimEntry[]) => {
  const { claim, version } = known
  const flight = { claim, version, to: 'draft' } as const
  const kept = await load.tell(visitor, KeepDraft, { claim, version, entries }, flight)
  if (!kept) return
  load.book.saw(claim, known.applicant, kept.version, kept.state)
  known.kept += 1
}

const submit = async (load: Load, visitor: Visitor, { claim, version, applicant }: Known) => {
  const told = { claim, version, commitment: COMMITMENT }
  const flight = { claim, version, to: 'submitted' } as const
  const view = await load.tell(visitor, SubmitClaim, told, flight)
  if (view) load.book.saw(claim, applicant, view.version, view.state)
}

const withdraw = async (load: Load, visitor: Visitor, { claim, version, applicant }: Known) => {
  const flight = { claim, version, to: 'withdrawn' } as const
  const view = await load.tell(visitor, WithdrawClaim, { claim, version }, flight)
  if (view) load.book.saw(claim, applicant, view.version, view.state)
}
