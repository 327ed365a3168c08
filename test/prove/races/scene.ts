import type { ItemId } from '../../../policy/vocabulary'
import { reviewedClaim } from '../../cloudfunctions/make-claim'
import { signInContact, type Office } from '../../cloudfunctions/people'
import { entry, marks } from '../../cloudfunctions/sample'
import type { World } from '../../cloudfunctions/world'
import { newMark } from '../new-mark'
import type { Contender } from './approve-all'

const WAN = 1_000_000

/** Claims that contend for less than they want, and how it must end. */
export interface Scene {
  readonly kind: 'places' | 'cap'
  readonly item: ItemId
  readonly applicant: string
  readonly contenders: readonly Contender[]
  readonly amount: number
  readonly winners: number
  readonly spent: string
}

const make = async <T>(count: number, one: (n: number) => Promise<T>): Promise<readonly T[]> => {
  const made: T[] = []
  for (let n = 0; n < count; n += 1) made.push(await one(n))
  return made
}

/** As many applicants as claims, and five places in the whole city. */
export const forPlaces = async (world: World, office: Office, count: number): Promise<Scene> => {
  const item = 'high-value-patent'
  const contenders = await make(count, async (n) => {
    const contact = await signInContact(world)
    return reviewedClaim(world, item, [entry({ accepted: true }, `样例项目${n}`)], contact, office)
  })
  const spent = '0 places left'
  return { kind: 'places', item, applicant: '', contenders, amount: 30 * WAN, winners: 5, spent }
}

/** Claims of one applicant for 1万 each, under a cap of 3万 a year. */
export const forCap = async (world: World, office: Office, count: number): Promise<Scene> => {
  const item = 'madrid-trademark'
  const contact = await signInContact(world)
  const contenders = await make(count, () =>
    reviewedClaim(world, item, [marks(newMark())], contact, office),
  )
  const { applicant } = contact
  const spent = `${3 * WAN} fen spent`
  return { kind: 'cap', item, applicant, contenders, amount: WAN, winners: 3, spent }
}
