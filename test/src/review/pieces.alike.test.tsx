import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClaimView } from '../../../contract/shapes/claim'
import {
  answering,
  city,
  claimIn,
  inspectionOf,
  openOffice,
  refusal,
  reply,
  toldTo,
} from '../office'
import { inDialog, openClaim, tap } from './open-claim'

const number = '2026-7K3M9QXA'
const paper = (place: number) => ({ number: `P-${place}`, holder: '样例', date: '2026-03-01' })
const none = { amount: 0, claims: 0 }

/** Three projects, for which the city has five places a year; each may bring up to 100 000 yuan. */
const projects = (placesLeft: number, more: Partial<ClaimView> = {}): ClaimView =>
  claimIn('reviewed', {
    item: 'high-value-patent',
    award: { min: 0, max: 30_000_000 },
    entries: [{ facts: { accepted: true }, references: [paper(1), paper(2), paper(3)] }],
    left: { year: 2026, granted: { year: none, ever: none }, placesLeft },
    ...more,
  })

beforeEach(openOffice)

test('all pieces are granted unless some are taken off, and told only then', async () => {
  await openClaim(projects(5), city)
  answering({ 'approve-claim': () => refusal('places-gone') })
  await tap('批准')
  expect(inDialog().getAllByRole('checkbox')).toHaveLength(3)
  await tap(/确认批准/)
  await screen.findByText('refused: places-gone')
  expect(toldTo('approve-claim')[0]).not.toHaveProperty('pieces')
})

test('the range follows the pieces that are left, and they are told', async () => {
  await openClaim(projects(5), city)
  answering({ 'approve-claim': () => reply(inspectionOf(projects(5, { state: 'approved' }))) })
  await tap('批准')
  const all = screen.getByLabelText(/批准金额/).getAttribute('value')
  await userEvent.click(screen.getByRole('checkbox', { name: /P-1/ }))
  const two = screen.getByLabelText(/批准金额/).getAttribute('value')
  expect(Number(two)).toBe((Number(all) * 2) / 3)
  await tap(/确认批准/)
  await screen.findByText('已批准', { selector: '.notice__title' })
  expect(toldTo('approve-claim')).toEqual([
    { claim: number, version: 4, amount: Number(two) * 100, pieces: ['0.1', '0.2'] },
  ])
})

test('no piece at all is no grant', async () => {
  await openClaim(projects(5), city)
  await tap('批准')
  for (const place of [1, 2, 3])
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(`P-${place}`) }))
  expect(inDialog().getByText('请至少选择一件')).toBeInTheDocument()
  expect(inDialog().queryByRole('button', { name: /确认批准/ })).not.toBeInTheDocument()
})

test('no places left says why', async () => {
  await openClaim(projects(0), city)
  await tap('批准')
  expect(inDialog().getByText(/按现在的核算不能批准/)).toBeInTheDocument()
})

test('an item without a quota asks for no pieces', async () => {
  await openClaim(claimIn('reviewed'), city)
  await tap('批准')
  expect(inDialog().queryByRole('checkbox')).not.toBeInTheDocument()
})

test('a small sum is approved without a review where the rules let one decide', async () => {
  answering({
    'show-rules': () => reply({ twoPairsAbove: 2_000_000, returnDays: 15, publicationDays: 5 }),
    'approve-claim': () => reply(inspectionOf(claimIn('approved'))),
  })
  await openClaim(claimIn('accepted'), city)
  await userEvent.click(await screen.findByRole('button', { name: '批准' }))
  await tap(/确认批准/)
  await screen.findByText('已批准', { selector: '.notice__title' })
  expect(toldTo('approve-claim')).toEqual([{ claim: number, version: 4, amount: 2_000_000 }])
})
