/** Tells a deed to the doors, as a phone or a desk does. */
import { doRounds } from '../../../cloudfunctions/notices/do-rounds'
import { numberKey, photoKey } from '../../../cloudfunctions/keys'
import { rowOf } from '../../../cloudfunctions/rows'
import { AcceptClaim } from '../../../contract/accept-claim'
import { ApproveClaim } from '../../../contract/approve-claim'
import { AssignClaim } from '../../../contract/assign-claim'
import { CloseRound } from '../../../contract/close-round'
import { ImportGrants } from '../../../contract/import-grants'
import { KeepApplicant } from '../../../contract/keep-applicant'
import { KeepDraft } from '../../../contract/keep-draft'
import type { ToldOf } from '../../../contract/message'
import { OpenPublication } from '../../../contract/open-publication'
import { OpenRound } from '../../../contract/open-round'
import { PayClaim } from '../../../contract/pay-claim'
import { PublishClaims } from '../../../contract/publish-claims'
import { RecordObjection } from '../../../contract/record-objection'
import { RejectClaim } from '../../../contract/reject-claim'
import { ReturnClaim } from '../../../contract/return-claim'
import { ReviewClaim } from '../../../contract/review-claim'
import { SettleObjection } from '../../../contract/settle-objection'
import { StartClaim } from '../../../contract/start-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { UndoDecision } from '../../../contract/undo-decision'
import { WithdrawClaim } from '../../../contract/withdraw-claim'
import { COMMITMENT } from '../make-claim'
import { verify } from '../people'
import { send, type Session } from '../send'
import type { World } from '../world'
import { entryOf, pageOf, papersOf, type BookItem, type Put } from './book'
import { isStep, type Deed, type DeedOf, type ImportedRow, type StepDeed } from './deed'
import { claimOf } from './verdict'
import { profileOf, signedIn, type ModelScene } from './scene'
import { applicantOf, someone, type Claim } from './state'

/** A reply, or the code of the refusal. */
export interface Answer {
  readonly reply?: unknown
  readonly refused?: string | undefined
}

export const perform = async (scene: ModelScene, deed: Deed): Promise<Answer> => {
  const { world } = scene
  const person = await signedIn(scene, deed.who)
  // The session itself, for its token is turned; the request's name only for this once.
  const as: Session = Object.create(person, {
    token: { get: () => person.token, set: (token: string) => void (person.token = token) },
    request: { value: deed.request },
  })
  if (deed.do === 'notify') {
    world.pass(1)
    await doRounds(world.ports)
    return { reply: {} }
  }
  return isStep(deed) ? takeStep(scene, deed, as) : tell(scene, deed, as)
}

const why = '样例理由'
export const PAID = '样例-国库-1'

const takeStep = ({ world, model }: ModelScene, deed: StepDeed, as: Session): Promise<Answer> => {
  const { claim, version } = deed
  const told = { claim, version }
  switch (deed.do) {
    case 'accept':
      return send(world, AcceptClaim, told, as)
    case 'review':
      return send(world, ReviewClaim, { ...told, note: '样例意见' }, as)
    case 'return': {
      const faults = [{ about: 'other' as const, words: '样例：请补正' }]
      return send(world, ReturnClaim, { ...told, faults, due: deed.due }, as)
    }
    case 'approve': {
      const pieces = deed.pieces ? { pieces: [...deed.pieces] } : {}
      const grant = { ...told, amount: deed.amount, note: '样例意见', ...pieces }
      return send(world, ApproveClaim, grant, as)
    }
    case 'reject':
      return send(world, RejectClaim, { ...told, why }, as)
    case 'undo':
      return send(world, UndoDecision, { ...told, why }, as)
    case 'assign': {
      const to = deed.to === null ? null : someone(model, deed.to).person
      return send(world, AssignClaim, { ...told, to }, as)
    }
    case 'object':
      return send(world, RecordObjection, { ...told, who: '样例公民', words: '样例异议' }, as)
    case 'settle': {
      const { objection, upheld } = deed
      return send(world, SettleObjection, { ...told, objection, upheld, why }, as)
    }
    case 'pay': {
      const { date, amount } = deed
      return send(world, PayClaim, { ...told, payment: { date, amount, reference: PAID } }, as)
    }
  }
}

type Plain = Exclude<Deed, StepDeed | DeedOf<'notify'>>

const tell = (scene: ModelScene, deed: Plain, as: Session): Promise<Answer> => {
  const { world, model } = scene
  switch (deed.do) {
    case 'start':
      return start(scene, deed, as)
    case 'keep': {
      const { claim, version, puts, date } = deed
      const entries = entriesOf(claimOf(model, claim).item, puts, date)
      return send(world, KeepDraft, { claim, version, entries }, as)
    }
    case 'submit': {
      const { claim, version } = deed
      return send(world, SubmitClaim, { claim, version, commitment: COMMITMENT }, as)
    }
    case 'withdraw':
      return send(world, WithdrawClaim, { claim: deed.claim, version: deed.version }, as)
    case 'register':
    case 'move-house': {
      const { registered, id } = applicantOf(model, deed.applicant)
      const profile = profileOf(deed.applicant, deed.county)
      const applicant = registered && id ? { applicant: id } : {}
      return keepVerified(world, { ...applicant, profile }, as)
    }
    case 'turn-round':
      return send(world, deed.open ? OpenRound : CloseRound, { round: deed.round }, as)
    case 'open-publication': {
      const { round, from, days } = deed
      return send(world, OpenPublication, { round, from, days }, as)
    }
    case 'publish':
      return send(world, PublishClaims, { publication: deed.publication }, as)
    case 'import':
      return send(world, ImportGrants, { dry: deed.dry, grants: rowsOf(scene, deed.rows) }, as)
  }
}

/** What an organisation without a licence may not has tests of its own. */
const keepVerified = async (world: World, told: ToldOf<typeof KeepApplicant>, as: Session) => {
  const kept = await send(world, KeepApplicant, told, as)
  if (kept.reply?.kind === 'organisation') await verify(world, kept.reply.applicant)
  return kept
}

export const entriesOf = (item: BookItem, puts: readonly Put[], date: string) =>
  puts.map((put) => entryOf(pageOf(item), put, date))

/** The draft, and its photos straight into the table: how they come is tried elsewhere. */
const start = async (
  { world }: ModelScene,
  { item, puts, date, photos }: DeedOf<'start'>,
  as: Session,
): Promise<Answer> => {
  const told = { item, entries: entriesOf(item, puts, date) }
  const answered = await send(world, StartClaim, told, as)
  if (answered.reply && photos && answered.reply.photos.length === 0)
    await putPhotos(world, answered.reply.claim, pageOf(item).documents)
  return answered
}

export const photoFields = ({ evidence, document }: Claim['photos'][number]) => ({
  ...{ evidence, document, type: 'image/jpeg', size: 1, state: 'admitted', invited: '' },
})

const putPhotos = async (
  { ports: { table } }: ModelScene['world'],
  claim: string,
  documents: readonly string[],
): Promise<void> => {
  const writes = documents.map((document) => {
    const evidence = crypto.randomUUID()
    const row = rowOf(photoKey(claim, evidence), photoFields({ evidence, document }))
    return { kind: 'put', row } as const
  })
  if (writes.length > 0) await table.transact(writes, crypto.randomUUID())
}

const rowsOf = ({ model }: ModelScene, rows: readonly ImportedRow[]) =>
  rows.map(({ applicant, item, year, amount, places, paper, put }, at) => {
    const { name, number } = applicantOf(model, applicant)
    const page = pageOf(item)
    const write = put.otherwise ? page.otherwise : page.plain
    const references = papersOf(page, put).map((n) => write(n))
    return {
      line: at + 1,
      name,
      number,
      item,
      year: String(year),
      amount,
      paper,
      references,
      places,
    }
  })

/** The applicant that a number is kept for, if any. */
export const holderOf = async ({ world }: ModelScene, number: string): Promise<string | null> => {
  const { table, vault } = world.ports
  const row = await table.get(numberKey(vault.mark(number)))
  return row ? String(row.fields['applicant']) : null
}
