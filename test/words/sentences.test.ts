import fc from 'fast-check'
import { claimStates } from '../../contract/shapes/claim'
import { organisationEvents } from '../../contract/shapes/notice'
import { Estimated } from '../../contract/estimate'
import { refusals } from '../../contract/refusals'
import { assess, knownFrom } from '../../policy/assess'
import { itemIds } from '../../policy/vocabulary'
import { sayAssessment } from '../../words/estimated'
import { sayNotice } from '../../words/notices'
import { organisationState, sayOrganisation } from '../../words/organisation-notices'
import { refusalWords } from '../../words/refusals'
import { fullTolds, tolds } from '../policy/generate-told'

/** What slips into a sentence when something was not there. */
const holes = /undefined|null|NaN|Infinity|\[object|true|false|--|，，|。。/

const granted = fc.array(
  fc.record({
    item: fc.constantFrom(...itemIds),
    year: fc.constantFrom(2025, 2026),
    amount: fc.nat({ max: 30_000_000 }),
  }),
  { maxLength: 4 },
)

describe('every sentence of an assessment', () => {
  test.each([
    ['some items', tolds],
    ['every item at once', fullTolds],
  ])('says what is so without a hole, for %s', (_what, told) => {
    fc.assert(
      fc.property(told, granted, (one, before) => {
        const said = sayAssessment(assess(one, knownFrom(2026, before)))
        for (const { steps, reasons, raises } of said.lines)
          for (const sentence of [...steps, ...reasons, ...raises])
            if (holes.test(sentence) || sentence === '') throw new Error(sentence)
        expect(Estimated.safeParse(said).success).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

const notice = fc.record({
  notice: fc.constant('n'),
  at: fc.constant('2026-06-01T04:00:00.000Z'),
  read: fc.boolean(),
  claim: fc.constant('2026-00000000'),
  item: fc.constantFrom(...itemIds),
  state: fc.constantFrom(...claimStates),
  amount: fc.option(fc.nat({ max: 100_000_000_000 }), { nil: undefined }),
  faults: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  why: fc.option(fc.constant('样例原因'), { nil: undefined }),
})

describe('a notice', () => {
  test('has a note that WeChat takes, and no hole', () => {
    fc.assert(
      fc.property(notice, (one) => {
        const said = sayNotice(one)
        expect(said.note.length).toBeLessThanOrEqual(20)
        for (const sentence of Object.values(said)) expect(sentence).not.toMatch(holes)
      }),
    )
  })
})

describe('a message of an organisation', () => {
  test.each(organisationEvents.map((event) => [event]))(
    'of %s fits what WeChat takes, with a reason and without',
    (event) => {
      for (const why of [undefined, '样例原因']) {
        const { note, title, body } = sayOrganisation(event, '样例科技有限公司', why)
        expect(note.length).toBeLessThanOrEqual(20)
        for (const sentence of [title, note, body]) expect(sentence).not.toMatch(holes)
        expect(body).toContain('样例科技有限公司')
      }
      expect(organisationState(event).length).toBeLessThanOrEqual(5)
    },
  )
})

describe('a refusal', () => {
  test.each(Object.keys(refusals).map((code) => [code as keyof typeof refusals]))(
    '%s is said in Chinese',
    (code) => {
      expect(refusalWords[code]).toMatch(/^[\p{Script=Han}，。；、0-9A-Z“”]{4,60}$/u)
    },
  )

  test('says to each code something of its own', () => {
    expect(new Set(Object.values(refusalWords)).size).toBe(Object.keys(refusals).length)
  })
})

describe('a note of a message', () => {
  test.each(claimStates.map((state) => [state]))(
    'of %s has at most 20 UTF-16 units, whatever the sum',
    (state) => {
      const sums = fc.oneof(fc.nat({ max: 100_000_000_000 }), fc.constantFrom(0, 1, 99_999_999_999))
      fc.assert(
        fc.property(notice, sums, (one, amount) => {
          const { note } = sayNotice({ ...one, state, amount })
          return note.length > 0 && note.length <= 20
        }),
      )
    },
  )
})
