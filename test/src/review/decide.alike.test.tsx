import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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

beforeEach(openOffice)

describe('approving', () => {
  test('offers the assessed sum and sends it in fen', async () => {
    await openClaim(claimIn('reviewed'), city)
    const approved = claimIn('approved', { approved: 2_000_000 })
    answering({ 'approve-claim': () => reply(inspectionOf(approved)) })
    await tap('批准')
    expect(screen.getByLabelText(/批准金额/)).toHaveValue('20000')
    await tap('确认批准20,000元')
    await screen.findByText('已批准', { selector: '.notice__title' })
    expect(toldTo('approve-claim')).toEqual([{ claim: number, version: 4, amount: 2_000_000 }])
  })

  test('of a sum outside is refused here, with the reason', async () => {
    await openClaim(claimIn('reviewed'), city)
    await tap('批准')
    await userEvent.clear(screen.getByLabelText(/批准金额/))
    await userEvent.type(screen.getByLabelText(/批准金额/), '30000')
    await tap('确认批准')
    expect(screen.getByText(/^不在可批准的范围内，按现在的核算应为2万元/)).toBeInTheDocument()
    expect(toldTo('approve-claim')).toEqual([])
  })

  test('after another decision took the cap says what is left', async () => {
    await openClaim(claimIn('reviewed'), city)
    answering({ 'approve-claim': () => refusal('cap-passed', { min: 500_000, max: 500_000 }) })
    await tap('批准')
    await tap(/确认批准/)
    expect(await screen.findByText('refused: cap-passed')).toBeInTheDocument()
    expect(screen.getByText('现在可批准的金额：5,000元')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '看最新状态' })).toBeInTheDocument()
  })

  test('of references paid for before names them', async () => {
    await openClaim(claimIn('reviewed'), city)
    answering({ 'approve-claim': () => refusal('reference-used', ['1712345']) })
    await tap('批准')
    await tap(/确认批准/)
    expect(await screen.findByText('已获过资助的编号：1712345')).toBeInTheDocument()
  })

  test('is not offered where nothing is left, with the reason', async () => {
    const granted = { amount: 3_000_000, claims: 2 }
    const left = { year: 2026, granted: { year: granted, ever: granted } }
    await openClaim(claimIn('reviewed', { left }), city)
    await tap('批准')
    expect(inDialog().getByText(/按现在的核算不能批准/)).toBeInTheDocument()
    expect(inDialog().queryByRole('button', { name: /确认批准/ })).not.toBeInTheDocument()
  })

  test('without a connection says so and keeps the sheet open', async () => {
    await openClaim(claimIn('reviewed'), city)
    await tap('批准')
    await tap(/确认批准/)
    expect(await screen.findByText(/网络连接不上/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /确认批准/ })).toBeInTheDocument()
  })
})

test('a refusal needs its reason', async () => {
  await openClaim(claimIn('reviewed'), city)
  answering({ 'reject-claim': () => reply(inspectionOf(claimIn('rejected'))) })
  await tap('不予批准')
  await tap('确认不予批准')
  expect(screen.getByText('请写明原因')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('不予批准的原因'), '与申报条件不符')
  await tap('确认不予批准')
  await screen.findByText('已作出不予批准的决定')
  expect(toldTo('reject-claim')).toEqual([{ claim: number, version: 4, why: '与申报条件不符' }])
})
