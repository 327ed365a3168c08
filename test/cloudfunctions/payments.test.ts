import { openSheets } from '../../cloudfunctions/adapters/sheets'
import { ImportPayments } from '../../contract/import-payments'
import { ReadList } from '../../contract/read-list'
import { WritePayments } from '../../contract/write-payments'
import { nameColumns } from '../../words/lists/columns'
import { isBlank, paidColumns, paymentOf } from '../../words/lists/payments'
import { rowOfClaim } from './make-claim'
import { openPublished, publication, rowsIn, type Published } from './published-scene'
import { ask } from './send'

let scene: Published
beforeEach(async () => {
  scene = await openPublished()
})
afterEach(() => scene.world.close())

/** The treasury's list with every row filled in but one. */
const fillIn = async (but: string) => {
  const { bytes } = await ask(scene.world, WritePayments, { publication }, scene.office.publisher)
  const rows = await rowsIn(bytes)
  const titles = Object.keys(rows[0]?.cells ?? {})
  const paid = { 拨付日期: '2026-06-09', '实拨金额（元）': '10,000.00', 拨付凭证号: '样财1号' }
  const filled = rows.map(({ cells }) =>
    cells['申报编号'] === but ? cells : { ...cells, ...paid },
  )
  const written = await openSheets().write([
    {
      name: '拨付清单',
      columns: titles.map((title) => ({ title })),
      rows: filled.map((cells) => titles.map((title) => cells[title] ?? '')),
    },
  ])
  return { name: '回执.xlsx', bytes: Buffer.from(written).toString('base64') }
}

describe('what the treasury paid', () => {
  const payment = (line: number, claim: string, change = {}) => ({
    line,
    claim,
    date: '2026-06-09',
    amount: 2_000_000,
    reference: `样财〔2026〕${line}号`,
    ...change,
  })
  type Told = ReturnType<typeof payment>
  const tell = (payments: readonly Told[], dry = false) =>
    ask(scene.world, ImportPayments, { dry, payments: [...payments] }, scene.office.publisher)
  const stateOf = async (claim: string) => (await rowOfClaim(scene.world, claim)).state

  test('comes back in the list itself, filled in; a row that nothing stands in waits', async () => {
    await scene.afterwards()
    const file = await fillIn(scene.third)
    const read = await ask(scene.world, ReadList, file, scene.office.publisher)
    const named = nameColumns(read.rows, paidColumns)
    if ('lacks' in named) throw new Error(named.lacks.join())
    const payments = named.filter((row) => !isBlank(row)).map(paymentOf)
    const told = await ask(
      scene.world,
      ImportPayments,
      { dry: false, payments },
      scene.office.publisher,
    )
    expect(told).toEqual({ good: 2, paid: 2, already: 0, sum: 2_000_000, faults: [] })
    expect([await stateOf(scene.first), await stateOf(scene.third)]).toEqual(['paid', 'published'])
    expect((await rowOfClaim(scene.world, scene.first)).payment).toEqual({
      date: '2026-06-09',
      amount: 1_000_000,
      reference: '样财1号',
    })
  })

  test('told dry pays nothing, and tells every bad row with all that is wrong', async () => {
    await scene.object(scene.third)
    await scene.afterwards()
    const list = [
      payment(2, scene.first),
      payment(3, '2026-00000000'),
      payment(4, scene.second, { date: '六月', amount: '两万元' as never, reference: ' ' }),
      payment(5, scene.second, { date: '2026-07-01' }),
      payment(6, scene.third),
      payment(7, ` ${scene.second.toLowerCase()} `),
      payment(8, scene.second),
    ]
    const { faults, good, paid } = await tell(list, true)
    expect(faults).toEqual([
      { line: 2, fault: 'sum-outside', detail: '1000000' },
      { line: 3, fault: 'claim-unknown' },
      { line: 4, fault: 'date-wrong' },
      { line: 4, fault: 'amount-wrong' },
      { line: 4, fault: 'reference-wrong' },
      { line: 5, fault: 'day-ahead' },
      { line: 6, fault: 'objection-open' },
      { line: 8, fault: 'row-twice', detail: '7' },
    ])
    expect([good, paid, await stateOf(scene.second)]).toEqual([1, 0, 'published'])
  })

  test('with one bad row pays none; while the publication runs, none', async () => {
    expect((await tell([payment(2, scene.second, { date: '2026-06-01' })])).faults).toEqual([
      { line: 2, fault: 'publication-running' },
    ])
    await scene.afterwards()
    await tell([payment(2, scene.second), payment(3, 'nothing')])
    expect(await stateOf(scene.second)).toBe('published')
  })

  test('told again changes nothing; told otherwise is a fault', async () => {
    await scene.afterwards()
    expect((await tell([payment(2, scene.second)])).paid).toBe(1)
    const { historyLength } = await rowOfClaim(scene.world, scene.second)
    expect(await tell([payment(2, scene.second)])).toMatchObject({
      paid: 0,
      already: 1,
      faults: [],
    })
    expect((await rowOfClaim(scene.world, scene.second)).historyLength).toBe(historyLength)
    expect((await tell([payment(2, scene.second, { amount: 1 })])).faults).toEqual([
      { line: 2, fault: 'paid-otherwise', detail: '2000000' },
    ])
  })
})
