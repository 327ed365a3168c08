import type { FunctionName } from '../../../infra/stack/kinds'
import type { Measured } from '../../../infra/costs/reckon'
import { AcceptClaim } from '../../../contract/accept-claim'
import { AdmitPhoto } from '../../../contract/admit-photo'
import { ApproveClaim } from '../../../contract/approve-claim'
import { CheckPapers } from '../../../contract/check-papers'
import { Estimate } from '../../../contract/estimate'
import { InspectClaim } from '../../../contract/inspect-claim'
import { InvitePhoto } from '../../../contract/invite-photo'
import { KeepDraft } from '../../../contract/keep-draft'
import { ListClaims } from '../../../contract/list-claims'
import { ListNotices } from '../../../contract/list-notices'
import { ListQueue } from '../../../contract/list-queue'
import { ListReadings } from '../../../contract/list-readings'
import type { Message, ReplyOf, ToldOf } from '../../../contract/message'
import { OpenClaim } from '../../../contract/open-claim'
import { PrintClaim } from '../../../contract/print-claim'
import { ReviewClaim } from '../../../contract/review-claim'
import { ShowService } from '../../../contract/show-service'
import { SignIn } from '../../../contract/sign-in'
import { StartClaim } from '../../../contract/start-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { WhoAmI } from '../../../contract/who-am-i'
import { COMMITMENT, postFile } from '../../cloudfunctions/make-claim'
import { signInContact, type Office } from '../../cloudfunctions/people'
import { marks } from '../../cloudfunctions/sample'
import { ask, type Session } from '../../cloudfunctions/send'
import type { World } from '../../cloudfunctions/world'
import type { meter } from '../capacity/meter'
import { newMark } from '../new-mark'

export const PHOTOS = 4
const WAN = 1_000_000
type Meter = ReturnType<typeof meter>
const PAPER = 'registration-certificate-with-parties'

/** How often a message is sent for one claim: an assumption, written where it is used. */
type Say = <M extends Message>(
  message: M,
  times: number,
  told: ToldOf<M>,
  as?: Session,
) => Promise<ReplyOf<M>>

/** Sends messages, and keeps what each took. */
const openSay = (world: World, units: Meter) => {
  const measured: Measured[] = []
  const say: Say = async (message, times, told, as) => {
    let reply: ReplyOf<typeof message> | undefined
    const since = performance.now()
    const took = await units.of(async () => {
      reply = await ask(world, message, told, as)
    })
    const ms = performance.now() - since
    const { read, write, requests } = took
    const door: FunctionName = message.door
    measured.push({ message: message.name, door, times, read, write, requests, ms })
    return reply as ReplyOf<typeof message>
  }
  return { say, measured }
}

const claimAsApplicant = async (world: World, say: Say, photo: Uint8Array) => {
  const contact = await signInContact(world)
  await say(ShowService, 4, {})
  await say(SignIn, 3, { code: `openid:${contact.who}` })
  await say(WhoAmI, 6, {}, contact)
  const told = {
    year: 2026,
    roles: ['enterprise'],
    items: { 'madrid-trademark': [{ countries: 12 }] },
  }
  await say(Estimate, 6, told as unknown as ToldOf<typeof Estimate>)
  const entries = [marks(newMark())]
  const { claim } = await say(StartClaim, 1, { item: 'madrid-trademark', entries }, contact)
  const invitation = { claim, document: PAPER, type: 'image/jpeg', size: photo.length } as const
  const form = await say(InvitePhoto, PHOTOS, invitation, contact)
  await postFile(world, form, photo)
  await say(AdmitPhoto, PHOTOS, { claim, evidence: form.evidence }, contact)
  await say(ListReadings, 8, { claim }, contact)
  const { version } = await say(OpenClaim, 6, { claim }, contact)
  const kept = await say(KeepDraft, 10, { claim, version, entries }, contact)
  const told2 = { claim, version: kept.version, commitment: COMMITMENT }
  const submitted = await say(SubmitClaim, 1, told2, contact)
  await say(ListClaims, 6, {}, contact)
  return { contact, claim, version: submitted.version }
}

/** One claim from the first look to the approval; every message that this takes, measured once. */
export const liveOnce = async (
  world: World,
  units: Meter,
  office: Office,
  photo: Uint8Array,
): Promise<readonly Measured[]> => {
  const { say, measured } = openSay(world, units)
  const { contact, claim, version } = await claimAsApplicant(world, say, photo)
  await say(ListQueue, 4, { state: 'submitted' }, office.county)
  await say(InspectClaim, 6, { claim }, office.county)
  await say(CheckPapers, 4, { claim }, office.county)
  await say(AcceptClaim, 1, { claim, version }, office.county)
  await say(ReviewClaim, 1, { claim, version: version + 1 }, office.county)
  await say(ApproveClaim, 1, { claim, version: version + 2, amount: WAN }, office.city)
  await say(ListNotices, 4, {}, contact)
  await say(PrintClaim, 2, { claim, paper: 'form' }, contact)
  return measured
}
