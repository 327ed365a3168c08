import fc from 'fast-check'
import type { Told } from '../../../policy/assessment'
import { itemsOpenTo } from '../../../policy/questions/themes'
import type { GrantedItem } from '../../../policy/rule'
import { roles, type Entry } from '../../../policy/vocabulary'
import data from '../data/applicants.json'
import { valueFor } from '../generate-told'
import { measure, type Measured } from './measure'

const MOST = 12

/** The file is committed beside this test; a wrong shape would fail the sums of `applicants.test.ts`. */
const applicants = data.applicants as readonly (Told & { readonly name: string })[]

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const say = (who: string, measured: readonly Measured[]) => {
  const of = (of: keyof Measured) => mean(measured.map((one) => one[of])).toFixed(1)
  process.stdout.write(
    `${who}: ${of('near')} questions to within 10 %, ${of('end')} to the end; ` +
      `${of('formal')} with every fact of what they have, ${of('everything')} asking everything\n`,
  )
}

it('the sample applicants know the most that they may hope for after a dozen questions', () => {
  const measured = applicants.map(measure)
  for (const [at, { name }] of applicants.entries()) say(name, measured.slice(at, at + 1))
  say('15 sample applicants', measured)
  expect(mean(measured.map(({ near }) => near))).toBeLessThanOrEqual(MOST)
  for (const { near, end, everything } of measured) {
    expect(near).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(everything)
  }
})

/** One to three kinds of achievement, now and then more, mostly alike. */
const putForward = (item: GrantedItem): fc.Arbitrary<readonly Entry[]> => {
  const facts = item.facts.map((fact) => [fact.name, valueFor(fact)] as const)
  const count = item.oneEntry ? fc.constant(1) : fc.integer({ min: 1, max: 12 })
  return fc.array(fc.record({ count, ...Object.fromEntries(facts) }), {
    minLength: 1,
    maxLength: item.oneEntry ? 1 : 3,
  })
}

const random: fc.Arbitrary<Told> = fc
  .uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 2 })
  .chain((as) =>
    fc
      .uniqueArray(
        fc
          .constantFrom(...itemsOpenTo(as))
          .chain((item) => fc.tuple(fc.constant(item.id), putForward(item))),
        { maxLength: 6, selector: ([id]) => id },
      )
      .map((put) => ({ roles: as, items: Object.fromEntries(put) })),
  )

it('so do a thousand at random', () => {
  const measured = fc.sample(random, { numRuns: 1000, seed: 1 }).map(measure)
  say('1 000 random applicants', measured)
  expect(mean(measured.map(({ near }) => near))).toBeLessThanOrEqual(MOST)
})
