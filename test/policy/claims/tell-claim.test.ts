import { assess, knownFrom } from '../../../policy/assess'
import { entriesOf, tellClaim } from '../../../policy/claims/tell-claim'

const paper = (number: string) => ({ number, holder: 'SAMPLE CO LTD', date: '2026-03-12' })
const told = (count: number, facts = { countries: 12 }) => ({
  facts,
  references: Array.from({ length: count }, (_, at) => paper(String(at + 1))),
})

test('an entry counts as many pieces as it has references', () => {
  expect(entriesOf([told(3), told(1)])).toEqual([
    { countries: 12, count: 3 },
    { countries: 12, count: 1 },
  ])
})

test('an entry without a reference yet is forecast as one piece', () => {
  expect(entriesOf([told(0)])).toEqual([{ countries: 12, count: 1 }])
})

test('a claim is assessed as what its references are worth', () => {
  const { total } = assess(
    tellClaim('madrid-trademark', ['enterprise'], [told(2), told(1, { countries: 9 })]),
    knownFrom(2026, []),
  )
  expect(total).toEqual({ min: 2_000_000, max: 2_000_000 })
})

test('nothing told is nothing put forward', () => {
  expect(tellClaim('madrid-trademark', ['enterprise'], [])).toEqual({
    roles: ['enterprise'],
    items: { 'madrid-trademark': [] },
  })
})
