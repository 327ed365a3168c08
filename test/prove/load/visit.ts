import { AdmitPhoto } from '../../../contract/admit-photo'
import { InvitePhoto } from '../../../contract/invite-photo'
import { ListReadings } from '../../../contract/list-readings'
import { OpenClaim } from '../../../contract/open-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { openPhone, type Phone, type Visitor } from '../visitor'
import { waitUntil, type Stretch } from './day'

/** A draft whose photos are still to be taken, and who takes them. */
export interface Draft {
  readonly openid: string
  readonly claim: string
  readonly version: number
  readonly documents: readonly string[]
}

/** What somebody does when, in milliseconds after the mini-program was opened. */
const timetable = { opens: 500, photographs: 1_500, looksOver: 5_000, handsIn: 6_000 }
export const VISIT_MS = timetable.handsIn

/**
 * One company at the last hour: opens its draft, photographs the certificates, looks over what was
 * read, hands the claim in. Each step has its moment, whatever the server did before.
 */
export const visit = async (stretch: Stretch, draft: Draft, arrives: number): Promise<void> => {
  const { day, tally } = stretch
  const { claim } = draft
  await waitUntil(arrives)
  const phone = day.phones.get(draft.openid) ?? (await signIn(stretch, draft, arrives))
  if (!phone) return
  const opens = arrives + timetable.opens
  await waitUntil(opens)
  if (!(await tally.tell(phone, OpenClaim, { claim }, opens))) return
  await waitUntil(arrives + timetable.photographs)
  for (const document of draft.documents)
    if (!(await sendPhoto(stretch, phone, claim, document))) return
  const looks = arrives + timetable.looksOver
  await waitUntil(looks)
  await tally.tell(phone, ListReadings, { claim }, looks)
  await handIn(stretch, phone, draft, arrives + timetable.handsIn)
}

const signIn = async (
  { day, tally }: Stretch,
  { openid }: Draft,
  meant: number,
): Promise<Phone | undefined> => {
  const phone = openPhone(day.origin)
  const code = await day.codes.issue(openid)
  const heard = await tally.timed('sign-in', meant, () => phone.signIn(code))
  if (!tally.replyOf('sign-in', heard)) return undefined
  day.phones.set(openid, phone)
  return phone
}

/** The app itself sends one after the other: each sets out when the one before was answered. */
const sendPhoto = async (
  { day, tally }: Stretch,
  phone: Visitor,
  claim: string,
  document: string,
): Promise<boolean> => {
  const file = day.nextPhoto()
  const told = { claim, document, type: 'image/jpeg', size: file.length } as const
  const invited = await tally.tell(phone, InvitePhoto, told)
  if (!invited) return false
  const { evidence } = invited
  const status = await tally.timed('upload', performance.now(), () => phone.post(invited, file))
  if (status !== 204) {
    if (status !== undefined) tally.refusals.push(`upload: ${status}`)
    return false
  }
  if (!(await tally.tell(phone, AdmitPhoto, { claim, evidence }))) return false
  day.letIn.push({ claim, evidence })
  return true
}

const handIn = async (
  { day, tally }: Stretch,
  phone: Visitor,
  { claim, version }: Draft,
  meant: number,
): Promise<void> => {
  await waitUntil(meant)
  const told = { claim, version, commitment: '2026-1' }
  const view = await tally.tell(phone, SubmitClaim, told, meant)
  if (view) day.handedIn.set(claim, view.version)
}
