import { outlook } from '../../../policy/questions/outlook'
import { wan, type ItemId, type Role } from '../../../policy/vocabulary'

type Row = readonly [string, readonly ItemId[], Role, number]

const rows: readonly Row[] = [
  ['nothing open promises nothing', [], 'enterprise', 0],
  [
    'the item that brings most',
    ['madrid-trademark', 'well-known-trademark'],
    'enterprise',
    wan(20),
  ],
  ['of tens, one whole ten', ['open-licence'], 'individual', wan(1)],
  ['a share without a limit names no sum', ['china-patent-award'], 'individual', 0],
  ['what is closed to the role promises nothing', ['well-known-trademark'], 'individual', 0],
]

test.each(rows)('%s', (_says, items, role, most) => {
  expect(outlook(items, [role])).toEqual({ count: items.length, most })
})
