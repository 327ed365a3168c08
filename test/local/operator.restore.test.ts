import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openClock } from '../../cloudfunctions/adapters/clock'
import { openEmbeddedTable } from '../../cloudfunctions/adapters/embedded/table'
import { openSheets } from '../../cloudfunctions/adapters/sheets'
import { claimKey, historyKey, ledgerYearKey, serviceKey } from '../../cloudfunctions/keys'
import type { Row } from '../../cloudfunctions/ports/table'
import { rowOf } from '../../cloudfunctions/rows'
import { seed } from '../../local/sample/seed'
import { openAudit } from '../cloudfunctions/audit-scene'
import { runOperator } from './run-operator'

// Each command is a process of its own.
jest.setTimeout(60_000)

let dir: string
/** What stands in the store `one`, and in its export in `out`. */
let laid: Awaited<ReturnType<typeof layClaims>>
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'restore-'))
  laid = await layClaims('one')
  await write('one', rowOf(serviceKey, { sample: true, office: '样例\u2028\n"局', counties: [] }))
  expect(await operate('one', 'export', '--to', 'out')).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(dir, { recursive: true }))

/** A store of its own with the rows of `one`. */
const copyOf = async (data: string) => {
  await write(data, ...(await rowsIn('one')))
  return laid
}

const operate = (data: string, ...args: readonly string[]) =>
  runOperator(join(dir, data), dir, ...args)

const rowsIn = async (data: string): Promise<readonly Row[]> => {
  const table = openEmbeddedTable(join(dir, data))
  const rows: Row[] = []
  let after: string | undefined
  do {
    const page = await table.walk(after ? { after } : {})
    rows.push(...page.rows)
    after = page.next
  } while (after)
  table.close()
  return rows
}

const write = async (data: string, ...rows: readonly Row[]) => {
  const table = openEmbeddedTable(join(dir, data))
  for (const row of rows) await table.transact([{ kind: 'put', row }], crypto.randomUUID())
  table.close()
}

/** The rows of a world in which a company was granted something, laid into a folder for the command. */
const layClaims = async (data: string) => {
  const scene = await openAudit()
  const claim = await scene.approved('1')
  await scene.reviewed('2')
  const rows: Row[] = []
  let after: string | undefined
  do {
    const page = await scene.world.ports.table.walk(after ? { after } : {})
    rows.push(...page.rows)
    after = page.next
  } while (after)
  scene.world.close()
  await write(data, ...rows)
  return { claim, applicant: scene.contact.applicant }
}

const passing = /^(session#|web-sign-in#|invitation#|outbox$)/
const lasting = (rows: readonly Row[]) => rows.filter(({ partition }) => !passing.test(partition))

test('an export put back into an empty store gives the same rows', async () => {
  const back = await operate('two', 'restore', 'out/table.jsonl')
  expect(back).toMatchObject({ code: 0, out: expect.stringMatching(/sealed with another key/) })
  expect(await rowsIn('two')).toEqual(lasting(await rowsIn('one')))
  expect(await operate('two', 'verify')).toMatchObject({ code: 0 })
  expect(await operate('two', 'reconcile')).toMatchObject({ code: 0 })

  const lines = readFileSync(join(dir, 'out/claims.jsonl'), 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).claim)).toContain(laid.claim)
  const sheet = await openSheets().read(readFileSync(join(dir, 'out/claims.xlsx')), 'claims.xlsx')
  const approved = sheet.find(({ cells }) => cells['申报编号'] === laid.claim)
  expect(approved?.cells).toMatchObject({ 状态: '已批准', 批准金额: '10000' })
  for (const file of ['claims.jsonl', 'claims.xlsx', 'table.jsonl'])
    expect(statSync(join(dir, 'out', file)).mode & 0o077).toBe(0)
})

test('more rows than one transaction holds are put back, beside what a server seeded', async () => {
  const table = openEmbeddedTable(join(dir, 'large'))
  await seed({ table, clock: openClock() })
  table.close()
  const many = Array.from({ length: 250 }, (_, at) =>
    rowOf({ partition: 'suggestions', sort: `样例${at}` }, { words: '样'.repeat(at) }),
  )
  await write('large', ...many)
  await operate('large', 'export', '--to', 'out-large')
  await operate('large-back', 'restore', 'out-large/table.jsonl')
  expect(await rowsIn('large-back')).toEqual(await rowsIn('large'))
})

describe('a restore is refused', () => {
  const damage = async (change: (lines: readonly string[]) => readonly string[]) => {
    const lines = readFileSync(join(dir, 'out/table.jsonl'), 'utf8').trimEnd().split('\n')
    writeFileSync(join(dir, 'damaged.jsonl'), `${change(lines).join('\n')}\n`)
    return operate('empty', 'restore', 'damaged.jsonl')
  }

  test.each<[string, (lines: readonly string[]) => readonly string[], RegExp]>([
    ['a row was changed', (all) => all.map((l) => l.replace('海州区', '海洲区')), /changed since/],
    ['a row was taken out', (all) => all.filter((_, at) => at !== 3), /holds \d+ rows of \d+/],
    ['it was cut off', (all) => all.slice(0, -1), /its last line is missing/],
    ['something was added', (all) => [...all, all[1] ?? ''], /something follows/],
    ['it is something else', () => ['{"a":1}'], /is no whole export/],
    ['it is no JSON', () => ['样例'], /no JSON/],
  ])('where %s, and nothing is written', async (_what, change, told) => {
    const { code, err } = await damage(change)
    expect([code, err]).toEqual([1, expect.stringMatching(told)])
    expect(await rowsIn('empty')).toEqual([])
  })

  test('into a store that holds anything', async () => {
    const { code, err } = await operate('one', 'restore', 'out/table.jsonl')
    expect([code, err]).toEqual([1, expect.stringMatching(/not empty/)])
  })
})

test('an export is not written over another', async () => {
  const { code, err } = await operate('one', 'export', '--to', 'out')
  expect([code, err]).toEqual([1, expect.stringMatching(/holds claims\.jsonl, .* already/)])
})

describe('tampering', () => {
  test('with a history is found by verify', async () => {
    const { claim } = await copyOf('bent-history')
    const kept = (await rowsIn('bent-history')).find(({ partition, sort }) => {
      const key = historyKey(claim, 2)
      return partition === key.partition && sort === key.sort
    })
    await write('bent-history', rowOf(historyKey(claim, 2), { ...kept?.fields, person: 'nobody' }))
    const { code, out } = await operate('bent-history', 'verify')
    expect([code, out]).toEqual([1, expect.stringMatching(`${claim}  hash-wrong`)])
  })

  test('with a ledger row is found by reconcile', async () => {
    const { applicant } = await copyOf('bent-ledger')
    const key = ledgerYearKey(applicant, 2026, 'madrid-trademark')
    await write('bent-ledger', rowOf(key, { amount: 0, claims: 0, amountLeft: 3_000_000 }))
    const { code, out, err } = await operate('bent-ledger', 'reconcile')
    expect([code, err]).toEqual([1, '1 differ\n'])
    expect(out).toMatch(/kept +\{"amount":0,.*\n +reckoned +\{"amount":1000000,/)
  })

  test('with a claim’s state is found by verify', async () => {
    const { claim } = await copyOf('bent-state')
    const rows = await rowsIn('bent-state')
    const row = rows.find(({ partition, sort }) => `${partition} ${sort}` === keyText(claim))
    await write('bent-state', rowOf(claimKey(claim), { ...row?.fields, state: 'paid' }))
    expect((await operate('bent-state', 'verify')).out).toMatch('state-wrong')
  })
})

const keyText = (claim: string): string => {
  const { partition, sort } = claimKey(claim)
  return `${partition} ${sort}`
}
