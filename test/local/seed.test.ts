import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openClock } from '../../cloudfunctions/adapters/clock'
import { openEmbeddedTable, type EmbeddedTable } from '../../cloudfunctions/adapters/embedded/table'
import { openidKey, personKey, roundKey, serviceKey, staffKey } from '../../cloudfunctions/keys'
import { OpenidRow, PersonRow, read, rowOf, ServiceRow } from '../../cloudfunctions/rows'
import { openRound } from '../../cloudfunctions/service/find-round'
import { everyColleague } from '../../cloudfunctions/staff/every-colleague'
import { seed } from '../../local/sample/seed'

let dir: string
let table: EmbeddedTable
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'seed-'))
  table = openEmbeddedTable(dir)
})
afterEach(() => {
  table.close()
  rmSync(dir, { recursive: true })
})

const worldAt = (instant: string) => ({ table, clock: openClock(() => Date.parse(instant)) })
const put = (row: ReturnType<typeof rowOf>) =>
  table.transact([{ kind: 'put', row }], crypto.randomUUID())

const reviewer = async () => {
  const to = await read(table, openidKey('sample-county-reviewer'), OpenidRow)
  return read(table, personKey(to?.person ?? ''), PersonRow)
}

describe('sample data', () => {
  test('gives the staff their names and posts', async () => {
    await seed(worldAt('2026-05-01T00:00:00Z'))
    expect(await reviewer()).toMatchObject({
      name: '样例审核员·海州区',
      post: { kind: 'county-reviewer', county: '海州区' },
    })
  })

  test('opens a round for the calendar year in Shanghai', async () => {
    const world = worldAt('2026-12-31T16:00:00Z')
    await seed(world)
    expect(await openRound(world)).toMatchObject({
      round: '2027-1',
      opens: '2027-01-01',
      closes: '2027-12-31',
      from: '2026-01-01',
      to: '2027-12-31',
    })
  })

  test('opens a new round when the year has changed', async () => {
    await seed(worldAt('2026-05-01T00:00:00Z'))
    const later = worldAt('2027-05-01T00:00:00Z')
    await seed(later)
    expect(await openRound(later)).toMatchObject({ round: '2027-1' })
  })

  test('is not brought back where somebody changed it', async () => {
    const world = worldAt('2026-05-01T00:00:00Z')
    await seed(world)
    const before = await reviewer()
    await put(rowOf(personKey(before?.person ?? ''), { ...before, post: null }))
    await seed(world)
    expect(await reviewer()).toMatchObject({ post: null })
  })

  test('lists everybody with a post as staff, also in a table from before there was a list', async () => {
    const world = worldAt('2026-05-01T00:00:00Z')
    await seed(world)
    const staff = await everyColleague(table)
    expect(staff.map(({ name, post }) => [name, post.kind]).sort()).toEqual([
      ['样例公示经办', 'publisher'],
      ['样例复核员·市局', 'city-reviewer'],
      ['样例审核员·市局', 'city-reviewer'],
      ['样例审核员·海州区', 'county-reviewer'],
      ['样例运维', 'operator'],
    ])
    for (const { person } of staff)
      await table.transact([{ kind: 'remove', key: staffKey(person) }], crypto.randomUUID())
    await seed(world)
    expect(await everyColleague(table)).toEqual(staff)
  })

  test('does not list somebody whose post was ended', async () => {
    const world = worldAt('2026-05-01T00:00:00Z')
    await seed(world)
    const before = await reviewer()
    const { person = '' } = before ?? {}
    await put(rowOf(personKey(person), { ...before, post: null }))
    await table.transact([{ kind: 'remove', key: staffKey(person) }], crypto.randomUUID())
    await seed(world)
    expect((await everyColleague(table)).map((one) => one.person)).not.toContain(person)
  })

  test('brings a sample person who was added since', async () => {
    const world = worldAt('2026-05-01T00:00:00Z')
    await seed(world)
    await table.transact(
      [{ kind: 'remove', key: openidKey('sample-publisher') }],
      crypto.randomUUID(),
    )
    await seed(world)
    const to = await read(table, openidKey('sample-publisher'), OpenidRow)
    const row = await read(table, personKey(to?.person ?? ''), PersonRow)
    expect(row).toMatchObject({ name: '样例公示经办', post: { kind: 'publisher' } })
  })

  test('leaves a round closed that was closed by hand', async () => {
    const world = worldAt('2026-05-01T00:00:00Z')
    await seed(world)
    const round = await openRound(world)
    await put(rowOf(roundKey('2026-1'), { ...round, status: 'closed' }))
    await seed(world)
    expect(await openRound(world)).toBeUndefined()
  })

  test('stays away from a service that was set up in earnest', async () => {
    const service = {
      counties: ['海州区'],
      office: { name: '办公室', phone: '12345' },
      sample: false,
    }
    await put(rowOf(serviceKey, service))
    const world = worldAt('2026-05-01T00:00:00Z')
    await seed(world)
    expect(await read(table, serviceKey, ServiceRow)).toEqual(service)
    expect([await openRound(world), await reviewer()]).toEqual([undefined, undefined])
  })
})
