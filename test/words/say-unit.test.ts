import { itemOf } from '../../policy/edition'
import type { ItemId } from '../../policy/vocabulary'
import { sayUnit } from '../../words/say-unit'

const rows: readonly (readonly [ItemId, string])[] = [
  ['well-known-trademark', '每件20万元'],
  ['high-value-patent', '每项最高30万元'],
  ['demonstration-area', '50万元'],
  ['service-rating', '最高50万元'],
  ['open-licence', '每满10项1万元'],
  ['ip-professional', '每人3,000元至8,000元'],
  ['city-ip-enterprise', '最高20万元'],
  ['china-patent-award', '省级奖金的50%'],
  ['ip-insurance', '保费的50%以内'],
  ['overseas-enforcement', '代理费的50%，每件最多20万元'],
  ['pledge-financing', '已付利息和服务费用的30%以内'],
]

it.each(rows)('one piece of %s brings %s', (id, said) => {
  expect(sayUnit(itemOf(id))).toBe(said)
})
