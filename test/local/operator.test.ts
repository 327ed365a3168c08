import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedTable } from '../../cloudfunctions/adapters/embedded/table'
import { openSheets } from '../../cloudfunctions/adapters/sheets'
import { countKey } from '../../cloudfunctions/keys'
import { creditCode } from '../cloudfunctions/sample'
import { runOperator } from './run-operator'

// Each command is a process of its own.
jest.setTimeout(60_000)

let dir: string
let data: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'operator-'))
  data = join(dir, 'data')
})
afterEach(() => rmSync(dir, { recursive: true }))

const operate = (...args: readonly string[]) => runOperator(data, dir, ...args)

const round = [
  ...['--title', '样例批次', '--opens', '2026-01-01', '--closes', '2099-12-31'],
  ...['--from', '2025-01-01', '--to', '2026-12-31'],
]

test('without a command, it lists them, a line each', async () => {
  const { code, out } = await operate()
  const names = out.match(/^ {2}[a-z-]+/gm)?.map((name) => name.trim())
  expect([code, names]).toEqual([
    0,
    [
      ...['invite', 'staff', 'end-post', 'rounds', 'keep-round', 'open-round', 'close-round'],
      ...['prolong-round', 'rules', 'import-calendar', 'import-grants', 'read-again', 'look'],
      ...['verify', 'reconcile', 'export', 'restore'],
    ],
  ])
})

test('what waits is told on one page', async () => {
  const { code, out } = await operate('look')
  expect(code).toBe(0)
  const lines = ['messages to send', 'photos to read', 'claims at the office']
  for (const line of lines) expect(out).toMatch(new RegExp(`^${line} +0$`, 'm'))
})

test('claims that wait to be looked at again are named like every other state', async () => {
  await operate('keep-round', '2026-1', ...round)
  await operate('open-round', '2026-1')
  const table = openEmbeddedTable(data)
  const count = { kind: 'change', key: countKey('2026-1', '海州区', 'recheck') } as const
  await table.transact([{ ...count, add: { claims: 2 } }], crypto.randomUUID())
  table.close()
  expect((await operate('look')).out).toMatch(/^recheck +待复核 +2$/m)
})

describe('what is typed wrong ends with 2, and says what is expected', () => {
  test.each([
    [['nonsense'], /no command nonsense/],
    [['invite'], /--name is missing\nexpected: npm run operator -- invite --name NAME --post/],
    [['invite', '--name', '样例', '--post', 'king'], /--post expects one of county-reviewer, /],
    [['invite', '--name', '样例', '--post', 'county-reviewer'], /--county is missing/],
    [['open-round'], /ROUND is missing\nexpected: npm run operator -- open-round ROUND/],
    [['open-round', '2026-1', 'more'], /more is not expected/],
    [['open-round', '2026-1', '--fast'], /--fast/],
    [['open-round', 'first'], /round: /],
    [['prolong-round', '2026-1', '--closes', '2026-02-30'], /closes: no day that exists/],
    [['rules', '--return-days', 'ten'], /--return-days expects a whole number, not ten/],
    [['read-again', '--claim', '7'], /claim: /],
    [['export'], /--to is missing/],
  ])('%p', async (args, told) => {
    const { code, err } = await operate(...args)
    expect([code, err]).toEqual([2, expect.stringMatching(told)])
  })
})

test('a refusal ends with 1, and says its sentence', async () => {
  const { code, err } = await operate('open-round', '2026-1')
  expect([code, err]).toEqual([1, '没有找到，或您无权查看 (not-found)\n'])
})

test('a cloud whose settings are missing is named by them', async () => {
  const { code, err } = await operate('rounds', '--aws')
  expect([code, err]).toEqual([1, expect.stringMatching(/TABLE_NAME/)])
})

test('the first operator is invited with it, and only the code comes out', async () => {
  const told = ['--name', '样例运维', '--post', 'operator']
  const { code, out } = await operate('invite', ...told)
  expect([code, out]).toEqual([0, expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}\n/)])
  expect((await operate('staff')).out).toMatch(/nobody has a post/)
  expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('a round is prepared, opened, prolonged, closed and listed', async () => {
  expect((await operate('keep-round', '2026-1', ...round)).out).toMatch(
    /^2026-1 +prepared .*every item/,
  )
  expect((await operate('open-round', '2026-1')).out).toMatch(/^2026-1 +open /)
  const late = await operate('prolong-round', '2026-1', '--closes', '2100-01-31')
  expect(late.out).toMatch(/to 2100-01-31 24:00/)
  expect((await operate('close-round', '2026-1')).out).toMatch(/^2026-1 +closed /)
  expect((await operate('rounds')).out).toMatch(/^2026-1 +closed .*2100-01-31.*样例批次/)
})

test('the rules are shown, and set one by one', async () => {
  await operate('rules', '--two-pairs-above', '50000')
  const { out } = await operate('rules', '--return-days', '20')
  expect(out).toMatch(/above +50000 yuan\n.*correction +20\n.*publication +5\n/)
})

test('photos are read again: it tells how many, and whether the claim is there', async () => {
  expect(await operate('read-again')).toMatchObject({ code: 0, out: '0 photos wait again\n' })
  const { code, err } = await operate('read-again', '--claim', '2026-0000000Z')
  expect([code, err]).toEqual([1, '没有找到，或您无权查看 (not-found)\n'])
})

describe('a list of grants', () => {
  const header = '单位名称,证件号,事项,年度,金额（元）,文号,证书编号（；分隔）,名额'
  const write = (name: string, ...lines: readonly string[]) =>
    writeFileSync(join(dir, name), `\ufeff${[header, ...lines].join('\r\n')}`)
  const good = `样例7号,${creditCode(7)},马德里商标国际注册资助,2024年,"10,000.50",样〔2024〕1号,1400001；1400002,`

  test('is tried dry, then imported, then known', async () => {
    write('list.csv', good.replace('马德里商标国际注册资助', 'madrid-trademark'))
    expect(await operate('import-grants', 'list.csv', '--dry-run')).toMatchObject({
      code: 0,
      out: '1 good, 0 imported, 0 imported before\n',
    })
    const done = { code: 0, out: '1 good, 1 imported, 0 imported before\n' }
    expect(await operate('import-grants', 'list.csv')).toMatchObject(done)
    const again = { code: 0, out: '0 good, 0 imported, 1 imported before\n' }
    expect(await operate('import-grants', 'list.csv')).toMatchObject(again)
    expect(await operate('reconcile')).toMatchObject({
      code: 0,
      out: '3 rows of the ledger\nno difference\n',
    })
  })

  test('with bad rows tells each by its line, and imports nothing', async () => {
    write(
      'list.csv',
      `样例7号,${creditCode(7)},madrid-trademark,2024,100,样1号,,`,
      `样例8号,${creditCode(8)},没有的事项,24,一万,,,`,
      `样例9号,${creditCode(9)},madrid-trademark,2024,12345678901,样2号,,`,
    )
    const { code, out, err } = await operate('import-grants', 'list.csv')
    expect(out.match(/^line .*：?/gm)).toEqual([
      expect.stringMatching(/^line 3: 没有这个事项/),
      expect.stringMatching(/^line 3: 年度/),
      expect.stringMatching(/^line 3: 金额/),
      expect.stringMatching(/^line 3: 文号/),
      expect.stringMatching(/^line 4: 金额/),
    ])
    expect([code, err]).toEqual([1, '2 rows are bad: nothing was imported\n'])
  })

  test('as Excel writes it is read the same', async () => {
    const columns = header.split(',').map((title) => ({ title }))
    const row = ['样例7号', creditCode(7), 'madrid-trademark', '2024', '100', '样1号', '', '']
    const bytes = await openSheets().write([{ name: '资助', columns, rows: [row] }])
    writeFileSync(join(dir, 'list.xlsx'), bytes)
    expect((await operate('import-grants', 'list.xlsx')).out).toMatch(/^1 good, 1 imported/)
  })

  test.each([
    [
      'lacks columns',
      '单位名称,年度\n样例,2024',
      /lacks 证件号、事项、金额（元）、文号、证书编号; it has/,
    ],
    ['counts in 万元', `${header.replace('元', '万元')}\n${good}`, /lacks 金额（元）/],
    ['is empty', '', /nothing stands in it/],
    ['has a header alone', header, /has no rows/],
  ])('that %s is refused', async (_what, text, told) => {
    writeFileSync(join(dir, 'list.csv'), text)
    const { code, err } = await operate('import-grants', 'list.csv')
    expect([code, err]).toEqual([1, expect.stringMatching(told)])
  })

  test('that is not there is said to be', async () => {
    const { code, err } = await operate('import-grants', 'nowhere.csv')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/nowhere\.csv cannot be read \(ENOENT\)/),
    ])
  })
})

describe('a holiday calendar', () => {
  const calendar = (...lines: readonly string[]) =>
    writeFileSync(join(dir, 'days.csv'), ['日期,类型', ...lines].join('\n'))

  test('is imported for its year', async () => {
    calendar('2026-10-01,休', '2026-10-02,休', '2026-10-10,班')
    const out = '2026: 2 days off, 1 weekend days worked\n'
    expect(await operate('import-calendar', 'days.csv')).toMatchObject({ code: 0, out })
  })

  test('tells every line that does not do', async () => {
    calendar('2026-10-01,休', '2026-02-30,休', '2025-12-31,休', '2026-10-10,上班')
    const { code, err } = await operate('import-calendar', 'days.csv')
    expect([code, err.match(/^line \d/gm)]).toEqual([1, ['line 3', 'line 4', 'line 5']])
  })
})
