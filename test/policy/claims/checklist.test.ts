import { checklistOf } from '../../../policy/claims/checklist'
import { itemOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'

const rows: readonly (readonly [string, ItemId, readonly string[]])[] = [
  ['an item without conditions', 'gi-product', ['who', 'papers', 'holder', 'days', 'once']],
  [
    'each condition by itself, and the choice where the authority chooses',
    'ip-alliance',
    ['who', 'need-0', 'need-1', 'papers', 'holder', 'days', 'once', 'chosen'],
  ],
  [
    'no holder where the paper bears nobody’s name',
    'dispute-mediation',
    ['who', 'papers', 'days', 'once'],
  ],
]

test.each(rows)('what a reviewer has to find: %s', (_says, id, names) => {
  expect(checklistOf(itemOf(id))).toEqual(names)
})
