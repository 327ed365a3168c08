import { ListNotices } from '../../contract/list-notices'
import { nameColumns } from '../../words/lists/columns'
import { offerColumns, offerOf } from '../../words/lists/offers'
import { named, openOffers, type Offers } from './offer-scene'
import { creditCode } from './sample'
import { ask } from './send'

let scene: Offers
beforeEach(async () => {
  scene = await openOffers()
})
afterEach(() => scene.world.close())

describe('a list told dry', () => {
  test('writes nothing, and tells every bad row', async () => {
    const list = [
      named(2, { item: '样例事项' }),
      named(3, { item: 'madrid-trademark' }),
      named(4, { number: '91320700MA0000000X', name: ' ', date: '四月', reference: '' }),
      named(5, { level: '特级' }),
      named(6, { item: 'jiangsu-patent-award', reference: 'ZL1', bonus: '五万元' }),
      named(7, { name: '样例丙有限公司', reference: '样知发〔2026〕7号' }),
      named(8, { date: '2020-01-01', reference: '样知发〔2020〕8号' }),
      named(9),
      named(10),
      named(11, { item: 'service-rating', reference: '样例评价' }),
    ]
    const { faults, good } = await scene.tell(list, true)
    expect(faults).toEqual([
      { line: 2, fault: 'item-unknown' },
      { line: 3, fault: 'item-not-listed' },
      { line: 4, fault: 'name-missing' },
      { line: 4, fault: 'number-wrong' },
      { line: 4, fault: 'date-wrong' },
      { line: 4, fault: 'reference-wrong' },
      { line: 5, fault: 'level-wrong', detail: '初创型、成长型、优势型、领军型' },
      { line: 6, fault: 'reference-wrong' },
      { line: 6, fault: 'bonus-wrong' },
      { line: 7, fault: 'name-differs', detail: '样例甲有限公司' },
      { line: 8, fault: 'date-outside', detail: '2025-01-01—2026-12-31' },
      { line: 10, fault: 'row-twice', detail: '9' },
      { line: 11, fault: 'not-eligible', detail: expect.any(String) },
    ])
    expect(good).toBe(1)
    expect(await scene.offers()).toEqual([])
    expect((await ask(scene.world, ListNotices, {}, scene.contact)).notices).toEqual([])
  })

  test('is named by its columns as an office would write them', () => {
    const rows = [
      {
        line: 2,
        cells: {
          单位名称: '样例甲有限公司',
          统一社会信用代码: creditCode(801),
          事项: '江苏专利奖配套奖励',
          日期: '2026-04-01',
          证书编号: 'ZL202610000001.X',
          '省级奖金(元)': '50000',
        },
      },
    ]
    const found = nameColumns(rows, offerColumns)
    if ('lacks' in found) throw new Error(found.lacks.join())
    expect(found.map(offerOf)).toMatchObject([{ bonus: 5_000_000, level: '', phone: '' }])
  })
})
