import { nextRounds, openRounds } from '../../../src/services/rounds'
import { round } from '../pages/sample-applicants'

const today = '2026-03-01'
const early = { ...round, round: '2026-2', closes: '2026-03-01' }
const coming = { ...round, round: '2026-3', opens: '2026-03-02', items: ['ip-insurance' as const] }
const later = { ...round, round: '2026-4', opens: '2026-06-01' }
const rounds = [later, coming, round, early]
const names = (list: readonly { round: string }[]) => list.map((one) => one.round)

test('what takes claims today stands in the order of closing, its last day included', () => {
  expect(names(openRounds({ today, rounds }))).toEqual(['2026-2', '2026-1'])
})

test('what is announced stands in the order of opening', () => {
  expect(names(nextRounds({ today, rounds }))).toEqual(['2026-3', '2026-4'])
})

test('under an item only what takes it counts', () => {
  expect(names(nextRounds({ today, rounds }, 'madrid-trademark'))).toEqual(['2026-4'])
  expect(openRounds({ today, rounds: [coming] }, 'madrid-trademark')).toEqual([])
})
