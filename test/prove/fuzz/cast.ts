import type { Sender } from '../../../contract/message'
import { KeepApplicant } from '../../../contract/keep-applicant'
import type { Post } from '../../../contract/shapes/post'
import { draftClaim, reviewedClaim, submitClaim } from '../../cloudfunctions/make-claim'
import {
  openOffice,
  openRound,
  signIn,
  signInContact,
  signInReviewer,
} from '../../cloudfunctions/people'
import { creditCode, entry, identityNumber, organisation } from '../../cloudfunctions/sample'
import { ask } from '../../cloudfunctions/send'
import type { World } from '../../cloudfunctions/world'
import type { Names } from './good-told'

export type Who = Exclude<Sender, 'anyone'>

/** Of a company that nobody who asks here has to do with; none of it is ever told by whoever asks. */
const strange = {
  ...organisation(700_001),
  name: '样例陌路水晶股份公司',
  englishName: 'Sample Nobody Knows Crystal',
  contact: '样例陌路人',
  phone: '13977700011',
  account: '6225 7777 0000 1111',
}

/** Everybody who asks, what they ask about, and what none of them may hear of. */
export const gatherCast = async (world: World) => {
  await openRound(world)
  const office = await openOffice(world)
  const operator = await signInReviewer(world, 'operator', { kind: 'operator' })
  const spare = await signInReviewer(world, 'spare', { kind: 'publisher' } satisfies Post)
  const contact = await signInContact(world)
  const stranger = await signInContact(world, strange)
  const gi = (n: number) => [entry({}, `样例公告${n}号`)]
  const draft = await draftClaim(world, 'gi-product', gi(1), contact)
  const handedIn = await submitClaim(world, 'gi-product', gi(2), contact)
  const reviewed = await reviewedClaim(world, 'gi-product', gi(3), contact, office)
  const hidden = await submitClaim(world, 'gi-product', gi(777_001), stranger)
  await ask(
    world,
    KeepApplicant,
    { applicant: contact.applicant, profile: organisation(500) },
    contact,
  )
  const claims = [draft, handedIn, reviewed]
  const names: Names = {
    claim: [...claims.map(({ claim }) => claim), hidden.claim],
    claims: claims.map(({ claim }) => claim),
    version: claims.map(({ version }) => version),
    applicant: [contact.applicant, stranger.applicant],
    person: [spare.person, office.second.person],
    creditCode: [creditCode(501)],
    identityNumber: [identityNumber(501)],
    code: ['openid:fuzz', 'AAAAA-AAAAA'],
    document: ['announcement'],
    round: ['2026-1', '2026-2'],
    publication: ['2026-1-1', '2026-1#1', '2026-1-01'],
    roles: ['enterprise'],
    county: ['海州区', '东海县'],
    phone: ['13800138765'],
  }
  const by: Readonly<Record<Who, string>> = {
    person: (await signIn(world, 'fuzz-person')).token,
    applicant: contact.token,
    reviewer: office.county.token,
    desk: office.county.token,
    'city-reviewer': office.city.token,
    publisher: office.publisher.token,
    paymaster: office.publisher.token,
    operator: operator.token,
    staff: operator.token,
  }
  const { name, englishName, contact: of, phone, account } = strange
  return {
    names,
    by,
    /** Neither for a reply that refuses nor for the log. */
    foreign: [name, englishName, of, phone, account, account.replaceAll(' ', ''), '公告777001号'],
    /** For no line of the log, whosever it is. */
    personal: [
      '13800138765',
      '6222 0099',
      '62220099',
      '样例联系人',
      '样例科技',
      ...Object.values(by),
      'openid:fuzz',
    ],
  }
}
export type Cast = Awaited<ReturnType<typeof gatherCast>>
