import {
  maySettle,
  offeredHandling,
  offeredSteps,
  type Desk,
} from '../../../src/review/pages/claim/offered-steps'
import { city, claimIn, county } from '../office'

const publisher = { kind: 'publisher' } as const
const operator = { kind: 'operator' } as const
const deskOf = (post: Desk['post'], more: Partial<Desk> = {}): Desk => ({
  post,
  person: 'p',
  today: '2026-03-10',
  ...more,
})
const rules = (twoPairsAbove: number) => ({ twoPairsAbove, returnDays: 15, publicationDays: 5 })

describe('the steps offered', () => {
  test.each([
    ['submitted', county, ['accept', 'return']],
    ['submitted', city, ['accept', 'return']],
    ['submitted', publisher, []],
    ['submitted', operator, []],
    ['submitted', null, []],
    ['accepted', county, ['review', 'return']],
    ['accepted', city, ['review', 'return']],
    ['reviewed', county, []],
    ['reviewed', city, ['approve', 'reject', 'return']],
    ['reviewed', publisher, []],
    ['returned', city, []],
    ['approved', county, []],
    ['approved', city, ['undo']],
    ['approved', publisher, []],
    ['rejected', city, ['undo']],
    ['rejected', county, []],
    ['published', city, ['pay', 'object']],
    ['published', publisher, ['pay', 'object']],
    ['published', county, []],
    ['paid', city, []],
    ['withdrawn', county, []],
  ] as const)('in %s to %j', (state, post, steps) => {
    expect(offeredSteps(claimIn(state), deskOf(post))).toEqual(steps)
  })

  test('a decision that fell after publication is not undone', () => {
    const publication = { publication: '2026-1-1', from: '2026-03-02', until: '2026-03-09' }
    expect(offeredSteps(claimIn('rejected', { publication }), deskOf(city))).toEqual([])
  })
})

describe('deciding without a review', () => {
  test.each([
    [2_000_000, ['approve', 'review', 'reject', 'return']],
    [1_999_999, ['review', 'return']],
  ])('of 20 000 yuan where one may decide up to %d fen', (above, steps) => {
    const desk = deskOf(city, { rules: rules(above) })
    expect(offeredSteps(claimIn('accepted'), desk)).toEqual(steps)
  })

  test('is not the county’s', () => {
    const desk = deskOf(county, { rules: rules(9_000_000) })
    expect(offeredSteps(claimIn('accepted'), desk)).toEqual(['review', 'return'])
  })
})

describe('closing a correction that did not come', () => {
  test.each([
    ['2026-03-09', city, ['lapse']],
    ['2026-03-10', city, []],
    ['2026-03-09', county, []],
  ] as const)('due %s, to %j on 10 March', (due, post, steps) => {
    expect(offeredSteps(claimIn('returned', { due }), deskOf(post))).toEqual(steps)
  })
})

describe('changing hands', () => {
  const mine = { assignee: { person: 'p', name: '样例审核员' } }
  const theirs = { assignee: { person: 'q', name: '样例同事' } }

  test.each([
    ['submitted', county, {}, ['take', 'hand']],
    ['accepted', city, mine, ['hand', 'lay']],
    ['reviewed', city, theirs, ['take', 'hand', 'lay']],
    ['reviewed', county, {}, []],
    ['returned', city, {}, []],
    ['approved', city, {}, []],
    ['submitted', publisher, {}, []],
  ] as const)('in %s by %j of %j', (state, post, assignee, steps) => {
    expect(offeredHandling(claimIn(state, assignee), deskOf(post))).toEqual(steps)
  })
})

test.each([
  ['published', city, true],
  ['published', publisher, false],
  ['rejected', city, false],
] as const)('an objection in %s is settled by %j: %s', (state, post, may) => {
  expect(maySettle(claimIn(state), deskOf(post))).toBe(may)
})
