import { assessView } from '../../../src/services/assess-view'
import { claimIn } from '../office'

const none = { amount: 0, claims: 0 }
const left = (granted: number) => ({
  year: 2026,
  granted: { year: { amount: granted, claims: 1 }, ever: none },
})
const decision = {
  approved: 1_000_000,
  assessed: { min: 1_000_000, max: 1_000_000 },
  uncapped: { min: 1_000_000, max: 1_000_000 },
  trimmed: 0,
  trimmedBy: null,
  left: left(0),
}

test('a claim under way is assessed on what the caps leave now', () => {
  const claim = claimIn('reviewed', { left: left(2_000_000) })
  expect(assessView(claim).award).toEqual({ min: 1_000_000, max: 1_000_000 })
})

test('a decided one on what they left then', () => {
  const claim = claimIn('approved', { left: left(2_000_000), decision })
  expect(assessView(claim).award).toEqual({ min: 2_000_000, max: 2_000_000 })
})

test('and only on the pieces that it was decided on', () => {
  const claim = claimIn('approved', { decision: { ...decision, pieces: ['0.1'] } })
  expect(assessView(claim).award).toEqual({ min: 1_000_000, max: 1_000_000 })
})
