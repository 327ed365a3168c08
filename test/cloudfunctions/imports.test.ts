import {
  calendarKey,
  grantKey,
  ledgerYearKey,
  numberKey,
  placesKey,
} from '../../cloudfunctions/keys'
import { GrantRow, LedgerRow, NumberRow, PlacesRow, read } from '../../cloudfunctions/rows'
import { readCalendar } from '../../cloudfunctions/service/read-calendar'
import { Forecast } from '../../contract/forecast'
import { ImportCalendar } from '../../contract/import-calendar'
import { ImportGrants, type ToldGrant } from '../../contract/import-grants'
import { KeepApplicant } from '../../contract/keep-applicant'
import { KeepRules } from '../../contract/keep-rules'
import type { ImportFault } from '../../contract/shapes/import-fault'
import { ShowRules } from '../../contract/show-rules'
import { itemOf } from '../../policy/edition'
import { interrupt, puts } from './interrupt'
import { approve, reviewedClaim } from './make-claim'
import { openOffice, openRound, signIn, signInContact, signInReviewer, type Person } from './people'
import { readJournal } from './read-journal'
import { creditCode, identityNumber, individual, marks, organisation } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let operator: Person
beforeEach(async () => {
  world = openEmbeddedWorld()
  operator = await signInReviewer(world, 'operator', { kind: 'operator' })
})
afterEach(() => world.close())

/** A grant of a sample company that nobody has registered yet. */
const grant = (line: number, change: Partial<ToldGrant> = {}): ToldGrant => ({
  line,
  name: '样例科技7号有限公司',
  number: creditCode(7),
  item: 'madrid-trademark',
  year: 2026,
  amount: 1_000_000,
  paper: `样知发〔2026〕${line}号`,
  references: [],
  ...change,
})
const tell = (grants: readonly ToldGrant[], dry = false, as = world) =>
  ask(as, ImportGrants, { dry, grants: [...grants] }, operator)
const faultsOf = async (...grants: readonly ToldGrant[]) => (await tell(grants, true)).faults
const everyRow = async () => JSON.stringify(await world.ports.table.walk({}))
const applicantOf = async (number: string) =>
  (await read(world.ports.table, numberKey(world.ports.vault.mark(number)), NumberRow))?.applicant
const ledgerOf = async (number: string, year = 2026) => {
  const key = ledgerYearKey((await applicantOf(number)) ?? '', year, 'madrid-trademark')
  return read(world.ports.table, key, LedgerRow)
}

describe('a grant from before', () => {
  test('stands in the ledger of its year, with its references used', async () => {
    const told = grant(2, { references: ['1400001', '400002'] })
    expect(await tell([told])).toEqual({ good: 1, imported: 1, already: 0, faults: [] })
    expect(await ledgerOf(creditCode(7))).toMatchObject({ amount: 1_000_000, claims: 1 })
    const again = grant(3, { references: ['0400002'] })
    expect(await faultsOf(again)).toEqual([{ line: 3, fault: 'reference-used', detail: '0400002' }])
  })

  test('takes places of a city quota, one where nothing is said', async () => {
    const quota = itemOf('high-value-patent').caps.find(({ scope }) => scope === 'city')?.most ?? 0
    const one = grant(2, { item: 'high-value-patent', amount: 100 })
    await tell([one, { ...one, line: 3, number: creditCode(8), name: '样例8号', places: 2 }])
    const row = await read(world.ports.table, placesKey(2026, 'high-value-patent'), PlacesRow)
    expect(row).toEqual({ placesLeft: quota - 3, taken: 3 })
  })

  test('may name its item by title, and its figures as text', async () => {
    const told = { item: itemOf('madrid-trademark').title, year: ' 2026 ', amount: '1000000' }
    expect((await tell([grant(2, told)])).imported).toBe(1)
    expect(await ledgerOf(creditCode(7))).toMatchObject({ amount: 1_000_000 })
  })

  test('is imported once, however often the list is', async () => {
    const list = [
      grant(2),
      grant(3, { number: ` ${creditCode(8).toLowerCase()} `, name: '样例8号' }),
    ]
    await tell(list)
    expect(await tell(list)).toEqual({ good: 0, imported: 0, already: 2, faults: [] })
    expect(await tell(list, true)).toEqual({ good: 0, imported: 0, already: 2, faults: [] })
    expect(await ledgerOf(creditCode(7))).toMatchObject({ amount: 1_000_000, claims: 1 })
  })

  test('stands in the journal: who imported what', async () => {
    await tell([grant(2)])
    expect(await readJournal(world)).toMatchObject([
      {
        person: operator.person,
        what: 'import-grants',
        from: null,
        to: { item: 'madrid-trademark', year: 2026, charge: { amount: 1_000_000, places: 0 } },
      },
    ])
  })

  test('keeps no identity number in the clear, in a row or in the log', async () => {
    const number = identityNumber(3)
    await tell([grant(2, { number, name: '样例个人', item: 'patent-agent' })])
    const kept = `${await everyRow()}${world.lines.join('')}`
    expect(await applicantOf(number)).toBeDefined()
    for (const secret of [number, number.slice(6, 14)]) expect(kept).not.toContain(secret)
  })
})

describe('an import that is asked again', () => {
  test('goes on where it stopped', async () => {
    const list = [1, 2, 3, 4].map((line) => grant(line, { amount: 100 }))
    await tell(list.slice(0, 2))
    expect(await tell(list)).toEqual({ good: 2, imported: 2, already: 2, faults: [] })
    expect(await ledgerOf(creditCode(7))).toMatchObject({ amount: 400, claims: 4 })
  })

  test('while it still runs imports each grant once', async () => {
    const list = [1, 2, 3].map((line) => grant(line, { amount: 100 }))
    const all = await Promise.all([tell(list), tell(list), tell(list)])
    expect(all.reduce((sum, { imported }) => sum + imported, 0)).toBe(3)
    expect(all.flatMap(({ faults }) => faults)).toEqual([])
    expect(await ledgerOf(creditCode(7))).toMatchObject({ amount: 300, claims: 3 })
  })

  test('tells a row whose cap a decision took in between, and forces nothing', async () => {
    const other = () => tell([grant(9, { amount: 2_500_000 })])
    const slow = interrupt(world, puts('applicant-number#'), other)
    expect(await tell([grant(2)], false, slow)).toEqual({
      good: 1,
      imported: 0,
      already: 0,
      faults: [{ line: 2, fault: 'cap-year', detail: '500000' }],
    })
  })
})

describe('a dry run', () => {
  test('writes nothing', async () => {
    const before = await everyRow()
    expect(await tell([grant(2), grant(3)], true)).toEqual({
      good: 2,
      imported: 0,
      already: 0,
      faults: [],
    })
    // The session that asked may have turned; nothing else has.
    expect(await everyRow()).toBe(before)
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
    expect(await faultsOf(...list)).toEqual([
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
    expect(await faultsOf(...list)).toEqual([{ line: 4, fault: 'cap-year', detail: '0' }])
  })

  test('counts what was granted here already', async () => {
    await openRound(world)
    const office = await openOffice(world)
    const contact = await signInContact(world)
    const claim = await reviewedClaim(world, 'madrid-trademark', [marks('1')], contact, office)
    await approve(world, claim.claim, 1_000_000, office)
    const { name, number } = await mineOf(contact)
    const mine = { name, number }
    expect(await faultsOf(grant(2, { ...mine, amount: 2_500_000 }))).toEqual([
      { line: 2, fault: 'cap-year', detail: '2000000' },
    ])
    expect(await faultsOf(grant(2, { ...mine, amount: 100, references: ['1'] }))).toEqual([
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
    expect(await faultsOf(...list)).toEqual([
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
    expect(await faultsOf(...list)).toEqual([
      { line: 3, fault: 'reference-twice', detail: '1400001' },
      { line: 4, fault: 'row-twice', detail: '2' },
    ])
  })

  test('finds a name that is not the registered one, or not the one before in the list', async () => {
    const contact = await signInContact(world)
    const { number, name } = await mineOf(contact)
    const list = [
      grant(2, { number, name: '另一家样例公司' }),
      grant(3, { number, name: ` ${name} ` }),
      grant(4, { name: '样例甲' }),
      grant(5, { name: '样例乙' }),
    ]
    expect(await faultsOf(...list)).toEqual([
      { line: 2, fault: 'name-differs', detail: name },
      { line: 5, fault: 'name-differs', detail: '样例甲' },
    ])
  })

  test('finds a grant that was imported with another sum', async () => {
    await tell([grant(2)])
    expect(await faultsOf(grant(2, { amount: 999_999 }))).toEqual([
      { line: 2, fault: 'imported-otherwise' },
    ])
  })
})

const capOf = (item: Parameters<typeof itemOf>[0], period: string, measure: string) => {
  const cap = itemOf(item).caps.find((one) => one.period === period && one.measure === measure)
  if (!cap) throw new Error(`${item} has no such cap`)
  return cap
}

/** Name and number that a contact registered. */
const mineOf = async ({ applicant }: { readonly applicant: string }) => {
  const { rows } = await world.ports.table.query({ partition: `applicant#${applicant}` })
  const [row] = rows.filter(({ sort }) => sort === 'applicant')
  return { name: String(row?.fields['name']), number: String(row?.fields['number']) }
}

test('a list with one bad row is not imported at all', async () => {
  const before = await everyRow()
  const answer = await tell([grant(2), grant(3, { year: 1999 })])
  const faults: readonly ImportFault[] = [{ line: 3, fault: 'year-wrong' }]
  expect(answer).toEqual({ good: 1, imported: 0, already: 0, faults })
  expect(await everyRow()).toBe(before)
})

test.each([
  ['no row', { dry: true, grants: [] }],
  ['501 rows', { dry: true, grants: Array.from({ length: 501 }, (_, at) => grant(at + 1)) }],
])('a list of %s is malformed', async (_what, told) => {
  expect(await refusalOf(world, ImportGrants, told, operator)).toBe('malformed')
})

describe('a company that registers after its grants were imported', () => {
  const register = async (name: string) =>
    ask(world, KeepApplicant, { profile: organisation(7) }, await signIn(world, name))

  test('is bound by them', async () => {
    await openRound(world)
    await tell([grant(2, { amount: 2_000_000, references: ['1400001'] })])
    const person = await signIn(world, 'new')
    const { applicant } = await ask(world, KeepApplicant, { profile: organisation(7) }, person)
    expect(applicant).toBe(await applicantOf(creditCode(7)))
    const items = { 'madrid-trademark': [{ countries: 12, count: 4 }] } as const
    expect((await ask(world, Forecast, { items }, person)).total.max).toBe(1_000_000)
  })

  test('is registered once: the second to come is refused', async () => {
    await tell([grant(2)])
    await register('one')
    const told = { profile: organisation(7) }
    const two = await signIn(world, 'two')
    expect(await refusalOf(world, KeepApplicant, told, two)).toBe('applicant-exists')
  })

  test('at the very moment of the import is one applicant', async () => {
    const slow = interrupt(world, puts('applicant#'), () => tell([grant(2)]))
    const person = await signIn(world, 'new')
    const { applicant } = await ask(slow, KeepApplicant, { profile: organisation(7) }, person)
    expect(applicant).toBe(await applicantOf(creditCode(7)))
    const { rows } = await world.ports.table.query({ partition: grantKey(applicant, '').partition })
    expect(rows.filter(({ sort }) => sort.startsWith('grant#'))).toHaveLength(1)
  })

  test('or a person, by the number that is kept only as a mark', async () => {
    const number = identityNumber(1)
    await tell([grant(2, { number, name: '样例个人', item: 'patent-agent', amount: 100 })])
    const person = await signIn(world, 'new')
    const { applicant } = await ask(world, KeepApplicant, { profile: individual(1) }, person)
    expect(applicant).toBe(await applicantOf(number))
  })

  test('is asked for its own name in the next list', async () => {
    await tell([grant(2)])
    await register('one')
    expect(await faultsOf(grant(3, { name: '另一家样例公司' }))).toEqual([
      { line: 3, fault: 'name-differs', detail: '样例科技7号有限公司' },
    ])
  })
})

test('a grant keeps all that reconciliation needs', async () => {
  await tell([grant(2, { references: ['1400001'] })])
  const applicant = (await applicantOf(creditCode(7))) ?? ''
  const { rows } = await world.ports.table.query({ partition: grantKey(applicant, '').partition })
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

describe('the holiday calendar', () => {
  const year2026 = { year: 2026, holidays: ['2026-10-01', '2026-01-01'], workdays: ['2026-10-10'] }

  test('is kept by year, and says which years it knows', async () => {
    const told = await ask(world, ImportCalendar, year2026, operator)
    expect(told).toEqual({ year: 2026, holidays: 2, workdays: 1 })
    expect(await readCalendar(world.ports.table, [2026, 2027])).toEqual({
      years: [2026],
      holidays: ['2026-01-01', '2026-10-01'],
      workdays: ['2026-10-10'],
    })
  })

  test('imported again stands in the place of the one before, and the journal keeps both', async () => {
    await ask(world, ImportCalendar, year2026, operator)
    await ask(world, ImportCalendar, { ...year2026, holidays: [] }, operator)
    expect((await readCalendar(world.ports.table, [2026])).holidays).toEqual([])
    expect((await readJournal(world)).map(({ from }) => from)).toMatchObject([
      null,
      { holidays: ['2026-01-01', '2026-10-01'] },
    ])
  })

  test.each([
    ['of another year', { holidays: ['2025-12-31'] }],
    ['twice', { holidays: ['2026-01-01', '2026-01-01'] }],
    ['off and worked at once', { holidays: ['2026-10-10'] }],
    ['that does not exist', { workdays: ['2026-02-30'] }],
  ])('takes no day %s', async (_what, change) => {
    const told = { ...year2026, ...change }
    expect(await refusalOf(world, ImportCalendar, told, operator)).toBe('malformed')
    expect(await world.ports.table.get(calendarKey(2026))).toBeUndefined()
  })

  test('changed by two at once: the second is refused', async () => {
    await ask(world, ImportCalendar, year2026, operator)
    const other = () => ask(world, ImportCalendar, { ...year2026, holidays: [] }, operator)
    const slow = interrupt(world, puts('settings'), other)
    expect(await refusalOf(slow, ImportCalendar, year2026, operator)).toBe('moved-on')
  })
})

describe('the rules', () => {
  const rules = { twoPairsAbove: 5_000_000, returnDays: 20, publicationDays: 7 }

  test('are what stands while nothing was set, and then what was set', async () => {
    const city = await signInReviewer(world, 'city', { kind: 'city-reviewer' })
    expect(await ask(world, ShowRules, {}, city)).toMatchObject({ twoPairsAbove: 0 })
    await ask(world, KeepRules, rules, operator)
    expect(await ask(world, ShowRules, {}, city)).toEqual(rules)
  })

  test('set by two at once: the second is refused', async () => {
    await ask(world, KeepRules, rules, operator)
    const other = () => ask(world, KeepRules, { ...rules, returnDays: 10 }, operator)
    const slow = interrupt(world, puts('settings'), other)
    expect(await refusalOf(slow, KeepRules, rules, operator)).toBe('moved-on')
  })

  test.each([{ twoPairsAbove: -1 }, { returnDays: 0 }, { publicationDays: 61 }])(
    'take no %p',
    async (change) => {
      const told = { ...rules, ...change }
      expect(await refusalOf(world, KeepRules, told, operator)).toBe('malformed')
    },
  )
})
