import { grantKey, placesKey } from '../../cloudfunctions/keys'
import { GrantRow, PlacesRow, read } from '../../cloudfunctions/rows'
import { ImportGrants } from '../../contract/import-grants'
import type { ImportFault } from '../../contract/shapes/import-fault'
import { itemOf } from '../../policy/edition'
import { grant, openImports, type Imports } from './import-scene'
import { interrupt, puts } from './interrupt'
import { readJournal } from './read-journal'
import { creditCode, identityNumber } from './sample'
import { refusalOf } from './send'

let scene: Imports
beforeEach(async () => {
  scene = await openImports()
})
afterEach(() => scene.world.close())

describe('a grant from before', () => {
  test('stands in the ledger of its year, with its references used', async () => {
    const told = grant(2, { references: ['1400001', '400002'] })
    expect(await scene.tell([told])).toEqual({ good: 1, imported: 1, already: 0, faults: [] })
    expect(await scene.ledgerOf(creditCode(7))).toMatchObject({ amount: 1_000_000, claims: 1 })
    const again = grant(3, { references: ['0400002'] })
    expect(await scene.faultsOf(again)).toEqual([
      { line: 3, fault: 'reference-used', detail: '0400002' },
    ])
  })

  test('takes places of a city quota, one where nothing is said', async () => {
    const quota = itemOf('high-value-patent').caps.find(({ scope }) => scope === 'city')?.most ?? 0
    const one = grant(2, { item: 'high-value-patent', amount: 100 })
    await scene.tell([one, { ...one, line: 3, number: creditCode(8), name: '样例8号', places: 2 }])
    const row = await read(scene.world.ports.table, placesKey(2026, 'high-value-patent'), PlacesRow)
    expect(row).toEqual({ placesLeft: quota - 3, taken: 3 })
  })

  test('may name its item by title, and its figures as text', async () => {
    const told = { item: itemOf('madrid-trademark').title, year: ' 2026 ', amount: '1000000' }
    expect((await scene.tell([grant(2, told)])).imported).toBe(1)
    expect(await scene.ledgerOf(creditCode(7))).toMatchObject({ amount: 1_000_000 })
  })

  test('is imported once, however often the list is', async () => {
    const list = [
      grant(2),
      grant(3, { number: ` ${creditCode(8).toLowerCase()} `, name: '样例8号' }),
    ]
    await scene.tell(list)
    expect(await scene.tell(list)).toEqual({ good: 0, imported: 0, already: 2, faults: [] })
    expect(await scene.tell(list, true)).toEqual({ good: 0, imported: 0, already: 2, faults: [] })
    expect(await scene.ledgerOf(creditCode(7))).toMatchObject({ amount: 1_000_000, claims: 1 })
  })

  test('stands in the journal: who imported what', async () => {
    await scene.tell([grant(2)])
    expect(await readJournal(scene.world)).toMatchObject([
      {
        person: scene.operator.person,
        what: 'import-grants',
        from: null,
        to: { item: 'madrid-trademark', year: 2026, charge: { amount: 1_000_000, places: 0 } },
      },
    ])
  })

  test('keeps no identity number in the clear, in a row or in the log', async () => {
    const number = identityNumber(3)
    await scene.tell([grant(2, { number, name: '样例个人', item: 'patent-agent' })])
    const kept = `${await scene.everyRow()}${scene.world.lines.join('')}`
    expect(await scene.applicantOf(number)).toBeDefined()
    for (const secret of [number, number.slice(6, 14)]) expect(kept).not.toContain(secret)
  })
})

describe('an import that is asked again', () => {
  test('goes on where it stopped', async () => {
    const list = [1, 2, 3, 4].map((line) => grant(line, { amount: 100 }))
    await scene.tell(list.slice(0, 2))
    expect(await scene.tell(list)).toEqual({ good: 2, imported: 2, already: 2, faults: [] })
    expect(await scene.ledgerOf(creditCode(7))).toMatchObject({ amount: 400, claims: 4 })
  })

  test('while it still runs imports each grant once', async () => {
    const list = [1, 2, 3].map((line) => grant(line, { amount: 100 }))
    const all = await Promise.all([scene.tell(list), scene.tell(list), scene.tell(list)])
    expect(all.reduce((sum, { imported }) => sum + imported, 0)).toBe(3)
    expect(all.flatMap(({ faults }) => faults)).toEqual([])
    expect(await scene.ledgerOf(creditCode(7))).toMatchObject({ amount: 300, claims: 3 })
  })

  test('tells a row whose cap a decision took in between, and forces nothing', async () => {
    const other = () => scene.tell([grant(9, { amount: 2_500_000 })])
    const slow = interrupt(scene.world, puts('applicant-number#'), other)
    expect(await scene.tell([grant(2)], false, slow)).toEqual({
      good: 1,
      imported: 0,
      already: 0,
      faults: [{ line: 2, fault: 'cap-year', detail: '500000' }],
    })
  })
})

test('a list with one bad row is not imported at all', async () => {
  const before = await scene.everyRow()
  const answer = await scene.tell([grant(2), grant(3, { year: 1999 })])
  const faults: readonly ImportFault[] = [{ line: 3, fault: 'year-wrong' }]
  expect(answer).toEqual({ good: 1, imported: 0, already: 0, faults })
  expect(await scene.everyRow()).toBe(before)
})

test.each([
  ['no row', { dry: true, grants: [] }],
  ['501 rows', { dry: true, grants: Array.from({ length: 501 }, (_, at) => grant(at + 1)) }],
])('a list of %s is malformed', async (_what, told) => {
  expect(await refusalOf(scene.world, ImportGrants, told, scene.operator)).toBe('malformed')
})

test('a grant keeps all that reconciliation needs', async () => {
  await scene.tell([grant(2, { references: ['1400001'] })])
  const applicant = (await scene.applicantOf(creditCode(7))) ?? ''
  const { rows } = await scene.world.ports.table.query({
    partition: grantKey(applicant, '').partition,
  })
  expect(rows.map(({ fields }) => GrantRow.parse(fields))).toMatchObject([
    {
      applicant,
      item: 'madrid-trademark',
      year: 2026,
      charge: {
        amount: 1_000_000,
        places: 0,
        references: ['madrid-trademark#international-registration#1400001'],
      },
    },
  ])
})
