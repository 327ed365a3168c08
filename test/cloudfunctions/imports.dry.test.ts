import { itemOf } from '../../policy/edition'
import { grant, openImports, type Imports } from './import-scene'
import { approve, reviewedClaim } from './make-claim'
import { openOffice, openRound, signInContact } from './people'
import { creditCode, marks } from './sample'

let scene: Imports
beforeEach(async () => {
  scene = await openImports()
})
afterEach(() => scene.world.close())

describe('a dry run', () => {
  test('writes nothing', async () => {
    const before = await scene.everyRow()
    expect(await scene.tell([grant(2), grant(3)], true)).toEqual({
      good: 2,
      imported: 0,
      already: 0,
      faults: [],
    })
    // The session that asked may have turned; nothing else has.
    expect(await scene.everyRow()).toBe(before)
  })

  test('tells every bad row, and all that is wrong with it', async () => {
    const list = [
      grant(2, { item: '样例事项' }),
      grant(3, { number: '91320700MA0000000X' }),
      grant(4, { name: ' ', year: 1999, amount: 0, paper: '', places: 0 }),
      grant(5, { year: '今年', amount: '12.5', paper: '样'.repeat(61) }),
      grant(6, { references: ['没有号码', '1400001', '1400001'] }),
      grant(7, { references: Array.from({ length: 81 }, (_, at) => `${1_500_000 + at}`) }),
    ]
    const told = (line: number, ...faults: readonly string[]) =>
      faults.map((fault) => expect.objectContaining({ line, fault }))
    expect(await scene.faultsOf(...list)).toEqual([
      ...told(2, 'item-unknown'),
      ...told(3, 'number-wrong'),
      ...told(4, 'name-missing', 'year-wrong', 'amount-wrong', 'paper-wrong', 'places-wrong'),
      ...told(5, 'year-wrong', 'amount-wrong', 'paper-wrong'),
      ...told(6, 'reference-misformed', 'reference-twice'),
      ...told(7, 'too-many-references'),
    ])
  })

  test('counts the rows of the list against the caps together', async () => {
    const list = [1, 2, 3, 4].map((line) => grant(line))
    expect(await scene.faultsOf(...list)).toEqual([{ line: 4, fault: 'cap-year', detail: '0' }])
  })

  test('counts what was granted here already', async () => {
    await openRound(scene.world)
    const office = await openOffice(scene.world)
    const contact = await signInContact(scene.world)
    const claim = await reviewedClaim(
      scene.world,
      'madrid-trademark',
      [marks('1')],
      contact,
      office,
    )
    await approve(scene.world, claim.claim, 1_000_000, office)
    const { name, number } = await scene.profileOf(contact.applicant)
    const mine = { name, number }
    expect(await scene.faultsOf(grant(2, { ...mine, amount: 2_500_000 }))).toEqual([
      { line: 2, fault: 'cap-year', detail: '2000000' },
    ])
    expect(await scene.faultsOf(grant(2, { ...mine, amount: 100, references: ['1'] }))).toEqual([
      { line: 2, fault: 'reference-used', detail: '1' },
    ])
  })

  test('finds what passes a cap for ever, the times, and the city’s places', async () => {
    const { most: ever } = capOf('open-licence', 'ever', 'amount')
    const { most: places } = capOf('high-value-patent', 'year', 'places')
    const licence = { item: 'open-licence', amount: ever }
    const patent = { item: 'high-value-patent', amount: 1, places }
    const list = [
      grant(2, { ...licence, year: 2024 }),
      grant(3, { ...licence, year: 2025, amount: 1 }),
      grant(4, patent),
      grant(5, { ...patent, places: 1, number: creditCode(8), name: '样例8号' }),
    ]
    expect(await scene.faultsOf(...list)).toEqual([
      { line: 3, fault: 'cap-ever', detail: '0' },
      { line: 5, fault: 'places-gone', detail: '0' },
    ])
  })

  test('finds a reference and a row that stand in the list twice', async () => {
    const list = [
      grant(2, { references: ['1400001'] }),
      grant(3, { references: ['1400001'], amount: 1 }),
      grant(4, { paper: '样知发[2026] 2号' }),
    ]
    expect(await scene.faultsOf(...list)).toEqual([
      { line: 3, fault: 'reference-twice', detail: '1400001' },
      { line: 4, fault: 'row-twice', detail: '2' },
    ])
  })

  test('finds a name that is not the registered one, or not the one before in the list', async () => {
    const contact = await signInContact(scene.world)
    const { number, name } = await scene.profileOf(contact.applicant)
    const list = [
      grant(2, { number, name: '另一家样例公司' }),
      grant(3, { number, name: ` ${name} ` }),
      grant(4, { name: '样例甲' }),
      grant(5, { name: '样例乙' }),
    ]
    expect(await scene.faultsOf(...list)).toEqual([
      { line: 2, fault: 'name-differs', detail: name },
      { line: 5, fault: 'name-differs', detail: '样例甲' },
    ])
  })

  test('finds a grant that was imported with another sum', async () => {
    await scene.tell([grant(2)])
    expect(await scene.faultsOf(grant(2, { amount: 999_999 }))).toEqual([
      { line: 2, fault: 'imported-otherwise' },
    ])
  })
})

const capOf = (item: Parameters<typeof itemOf>[0], period: string, measure: string) => {
  const cap = itemOf(item).caps.find((one) => one.period === period && one.measure === measure)
  if (!cap) throw new Error(`${item} has no such cap`)
  return cap
}
