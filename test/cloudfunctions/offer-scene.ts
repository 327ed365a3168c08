import { ImportOffers, type ToldOffer } from '../../contract/import-offers'
import { ListOffers } from '../../contract/list-offers'
import { openOffice, openRound, signInContact } from './people'
import { creditCode } from './sample'
import { ask } from './send'
import { openEmbeddedWorld } from './world'

/** A row of an official list that names the company of the scene. */
export const named = (line: number, change: Partial<ToldOffer> = {}): ToldOffer => ({
  line,
  name: '样例甲有限公司',
  number: creditCode(801),
  item: 'city-ip-enterprise',
  level: '成长型',
  bonus: '',
  date: '2026-04-01',
  reference: '样知发〔2026〕8号',
  phone: '',
  ...change,
})

/** A row that names a company without an account. */
export const stranger = (line: number): ToldOffer =>
  named(line, { name: '样例乙有限公司', number: creditCode(802), phone: '0518-00001234' })

/** An office, a round that takes everything, and a company with an account. */
export const openOffers = async () => {
  const world = openEmbeddedWorld()
  await openRound(world)
  const office = await openOffice(world)
  const contact = await signInContact(world, {
    name: '样例甲有限公司',
    creditCode: creditCode(801),
  })
  const offers = async () => (await ask(world, ListOffers, { year: 2026 }, office.city)).offers
  return {
    world,
    office,
    contact,
    offers,
    tell: (told: readonly ToldOffer[], dry = false) =>
      ask(world, ImportOffers, { dry, offers: [...told] }, office.city),
    offerTo: async (name: string) => (await offers()).find((one) => one.name === name),
  }
}
export type Offers = Awaited<ReturnType<typeof openOffers>>
