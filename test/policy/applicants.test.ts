import { assess, knownFrom } from '../../policy/assess'
import type { Told } from '../../policy/assessment'
import { wan, yuan } from '../../policy/vocabulary'
import data from './data/applicants.json'

/** Worked out by hand from the catalogue, for a round of 2026: [name, min, max]. */
const totals: readonly (readonly [string, number, number])[] = [
  // Two marks of 12 countries, 1万 each; 9 countries are too few. Half of 3万 premium.
  ['small trademark exporter', wan(2), wan(3.5)],
  // 50 + 15 + at most 30 + 20 (of 31) + 2 × 0.5 + 5.
  ['pharmaceutical leader', wan(91), wan(121)],
  // 30% of 21.5万 + 1.8万: exactly one year.
  ['borrower', 0, wan(6.99)],
  // 30% of 24 032 921 fen (365 of 729 days), floored, and of 9.5万.
  ['long borrower', 0, 7_209_876 + wan(2.85)],
  // 2 × at most 20 + 3 × 0.6 + at most 50 + at most 10.
  ['patent agency', wan(1.8), wan(101.8)],
  // 3 tens + at most 30 + at most 2 + 20 + 40 + 2 × at most 10.
  ['university', wan(63), wan(115)],
  ['tea association', wan(35), wan(35)],
  // 4 tens of 5万.
  ['mediation committee', wan(20), wan(20)],
  // 50 + 20 + 20.
  ['industrial park', wan(90), wan(90)],
  // 5 + one ten.
  ['inventor', wan(6), wan(6)],
  // At most 10 + at most 10.
  ['school', 0, wan(20)],
  // At most 2 (of 2.6) + at most 5 (of 6.3) + 4.2 + at most 2.
  ['data company', wan(4.2), wan(13.2)],
  // 30% of 26万 and of 7万; the lost case is left out.
  ['litigant', 0, yuan(99_000)],
  ['nothing yet', 0, 0],
  ['alliance', 0, wan(10)],
]

const readApplicants = (): readonly (Told & { readonly name: string })[] =>
  // The file is committed beside this test; a wrong shape would fail the sums.
  data.applicants as readonly (Told & { readonly name: string })[]

const applicants = readApplicants()

it('every sample applicant has a total worked out by hand', () => {
  expect(applicants.map(({ name }) => name)).toEqual(totals.map(([name]) => name))
})

describe('what each sample applicant may hope for', () => {
  for (const [at, [name, min, max]] of totals.entries())
    it(name, () => {
      const told = applicants[at]
      if (!told) throw new Error(`no applicant ${name}`)
      const { total, lines } = assess(told, knownFrom(2026, []))
      expect(total).toEqual({ min, max })
      expect(lines.map(({ status }) => status)).toEqual(lines.map(() => 'eligible'))
    })
})

it('the line of each item is told apart', () => {
  const [exporter] = applicants
  if (!exporter) throw new Error('no applicants')
  const { lines } = assess(exporter, knownFrom(2026, []))
  expect(lines.map(({ item, article, award }) => [item, article, award])).toEqual([
    ['madrid-trademark', 2, { min: wan(2), max: wan(2) }],
    ['ip-insurance', 8, { min: 0, max: wan(1.5) }],
  ])
})

it('the catalogue’s example: 1万 granted before leaves room for both marks', () => {
  const [exporter] = applicants
  if (!exporter) throw new Error('no applicants')
  const known = knownFrom(2026, [{ item: 'madrid-trademark', year: 2026, amount: wan(1) }])
  expect(assess(exporter, known).total).toEqual({ min: wan(2), max: wan(3.5) })
})
