import { openSheets } from '../../cloudfunctions/adapters/sheets'
import type { SheetRow } from '../../cloudfunctions/ports/sheets'
import { OpenPublication } from '../../contract/open-publication'
import { PublishClaims } from '../../contract/publish-claims'
import { RecordObjection } from '../../contract/record-objection'
import { SettleObjection } from '../../contract/settle-objection'
import { approve, reviewedClaim, step } from './make-claim'
import { openOffice, openRound, signInAgain, signInContact, type Contact } from './people'
import { creditCode, marks } from './sample'
import { ask } from './send'
import { openEmbeddedWorld, type World } from './world'

export const publication = '2026-1-1'

let numbers = 0

const signInCompanies = async (world: World) => ({
  contact: await signInContact(world, { name: '样例甲有限公司', creditCode: creditCode(901) }),
  other: await signInContact(world, {
    name: '=样例乙有限公司',
    creditCode: creditCode(902),
    bank: '样例银行乙支行',
    account: '6222 0000 1111 2222',
  }),
})

/** A publication of three grants to two companies: 10 000, 20 000 and 20 000 yuan. */
export const openPublished = async () => {
  const world = openEmbeddedWorld()
  await openRound(world)
  const office = await openOffice(world)
  const { contact, other } = await signInCompanies(world)
  /** So many marks of twelve countries, 10 000 yuan each. */
  const approved = async (as: Contact, count: number): Promise<string> => {
    const drawn = Array.from({ length: count }, () => String(1_900_000 + (numbers += 1)))
    const entries = [marks(...drawn)]
    const { claim } = await reviewedClaim(world, 'madrid-trademark', entries, as, office)
    await approve(world, claim, count * 1_000_000, office)
    return claim
  }
  const claims = {
    first: await approved(contact, 1),
    second: await approved(other, 2),
    third: await approved(contact, 2),
  }
  const told = { round: '2026-1', from: '2026-06-01', days: 5 }
  await ask(world, OpenPublication, told, office.publisher)
  await ask(world, PublishClaims, { publication }, office.publisher)
  const object = (claim: string) =>
    step(world, RecordObjection, claim, office.publisher, { who: '样例举报人', words: '样例' })
  return {
    world,
    office,
    ...claims,
    object,
    objectAndUphold: async (claim: string) => {
      const { claim: view } = await object(claim)
      const objection = view.objections?.[0]?.objection ?? ''
      const upheld = { objection, upheld: true, why: '样例' }
      await step(world, SettleObjection, claim, office.second, upheld)
    },
    /** The first day on which may be paid: the five working days are over. */
    afterwards: async () => {
      world.at('2026-06-09T04:00:00.000Z')
      await signInAgain(world, contact, [office.publisher, office.city, office.second])
    },
  }
}
export type Published = Awaited<ReturnType<typeof openPublished>>

export const rowsIn = (bytes: string): Promise<readonly SheetRow[]> =>
  openSheets().read(Buffer.from(bytes, 'base64'), 'list.xlsx')
