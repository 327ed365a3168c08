import { ReadList } from '../../contract/read-list'
import { WritePayments } from '../../contract/write-payments'
import { WritePublished } from '../../contract/write-published'
import { openPublished, publication, rowsIn, type Published } from './published-scene'
import { readJournal } from './read-journal'
import { creditCode } from './sample'
import { ask, refusalOf } from './send'

let scene: Published
beforeEach(async () => {
  scene = await openPublished()
})
afterEach(() => scene.world.close())

describe('the list of a publication', () => {
  test('tells claim, name, county, clause, item and sum, and what fell', async () => {
    await scene.objectAndUphold(scene.second)
    const { name, bytes } = await ask(
      scene.world,
      WritePublished,
      { publication },
      scene.office.county,
    )
    expect(name).toBe('2026年度样例批次第1次公示.xlsx')
    const rows = (await rowsIn(bytes)).map(({ cells }) => cells)
    const line = (claim: string, name: string, amount: string, note = '') => ({
      申报编号: claim,
      申报主体: name,
      县区: '海州区',
      依据条款: '第二条',
      事项: '马德里商标国际注册奖励',
      '拟资助金额（元）': amount,
      备注: note,
    })
    const expected = [
      line(scene.first, '样例甲有限公司', '10000'),
      line(scene.second, '=样例乙有限公司', '20000', '异议成立，已取消'),
      line(scene.third, '样例甲有限公司', '20000'),
    ].sort((a, b) => (a.申报编号 < b.申报编号 ? -1 : 1))
    expect(rows).toEqual(expected.map((one, at) => ({ 序号: String(at + 1), ...one })))
  })

  test('of a publication that is not there is refused', async () => {
    const told = { publication: '2026-1-9' }
    expect(await refusalOf(scene.world, WritePublished, told, scene.office.county)).toBe(
      'not-found',
    )
  })
})

describe('the list for the treasury', () => {
  test('waits for the end of the publication', async () => {
    expect(
      await refusalOf(scene.world, WritePayments, { publication }, scene.office.publisher),
    ).toBe('publication-running')
  })

  test('tells payee, number, bank, whole account and sum; what is objected to is left out', async () => {
    await scene.object(scene.first)
    await scene.objectAndUphold(scene.third)
    await scene.afterwards()
    const { bytes, name, ...told } = await ask(
      scene.world,
      WritePayments,
      { publication },
      scene.office.publisher,
    )
    expect(name).toBe('2026年度样例批次第1次公示-拨付清单-2026-06-09.xlsx')
    expect(told).toEqual({ claims: 1, sum: 2_000_000, objected: 1 })
    expect((await rowsIn(bytes)).map(({ cells }) => cells)).toEqual([
      {
        序号: '1',
        申报编号: scene.second,
        '收款单位（户名）': '=样例乙有限公司',
        证件号: creditCode(902),
        开户银行: '样例银行乙支行',
        银行账号: '6222 0000 1111 2222',
        '应拨金额（元）': '20000',
        依据条款: '第二条',
        事项: '马德里商标国际注册奖励',
        公示: '2026年度样例批次第1次公示',
        拨付日期: '',
        '实拨金额（元）': '',
        拨付凭证号: '',
      },
    ])
  })

  test('is written into the journal without an account, and the store keeps no file of it', async () => {
    await scene.afterwards()
    await ask(scene.world, WritePayments, { publication }, scene.office.publisher)
    const journal = await readJournal(scene.world)
    expect(journal).toMatchObject([
      {
        what: 'write-payments',
        about: publication,
        name: '样例publisher',
        to: { claims: 3, sum: 5_000_000, objected: 0 },
      },
    ])
    const { rows } = await scene.world.ports.table.walk({})
    expect(JSON.stringify(rows)).not.toContain('1111 2222')
  })
})

describe('a spreadsheet that is read', () => {
  const read = (text: string) => {
    const bytes = Buffer.from(text).toString('base64')
    return refusalOf(scene.world, ReadList, { name: '样例.csv', bytes }, scene.office.publisher)
  }
  test.each([
    ['is no sheet', '\u0000\u0001', 'not-a-sheet'],
    ['is only a header', '申报编号,拨付日期', 'no-header'],
    ['names a column twice', '甲,甲\n1,2', 'header-twice'],
    ['has 501 rows', `甲,乙\n${'1,2\n'.repeat(501)}`, 'list-too-long'],
  ])('and %s is refused', async (_what, text, refusal) => {
    expect(await read(text)).toBe(refusal)
  })
})
