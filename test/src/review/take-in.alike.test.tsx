import Taro from '@tarojs/taro'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  answering,
  claimIn,
  county,
  inspectionOf,
  openOffice,
  refusal,
  reply,
  rowOf,
  toldTo,
} from '../office'
import { inDialog, openClaim, tap } from './open-claim'
import { queueOf } from './queue-of'

const number = '2026-7K3M9QXA'

beforeEach(openOffice)

describe('taking in', () => {
  test('is confirmed, sent with the version that was read, and said to be done', async () => {
    await openClaim(claimIn('submitted'), county)
    answering({ 'accept-claim': () => reply(inspectionOf(claimIn('accepted', { version: 5 }))) })
    await tap('受理')
    expect(inDialog().getByText(/受理后进入初审/)).toBeInTheDocument()
    await tap('确认受理')
    expect(await screen.findByText('已受理，可以开始初审')).toBeInTheDocument()
    expect(toldTo('accept-claim')).toEqual([{ claim: number, version: 4 }])
    expect(screen.getByRole('button', { name: '初审通过' })).toBeInTheDocument()
  })

  test('takes no second tap while the first is under way', async () => {
    await openClaim(claimIn('submitted'), county)
    let go: () => void = () => undefined
    const held = new Promise<void>((done) => (go = done))
    answering({
      'accept-claim': async () => {
        await held
        return reply(inspectionOf(claimIn('accepted')))
      },
    })
    await tap('受理')
    await tap('确认受理')
    await tap(/确认受理/)
    go()
    await screen.findByText('已受理，可以开始初审')
    expect(toldTo('accept-claim')).toHaveLength(1)
  })

  test('of a claim that moved on is refused, and the newest state is a tap away', async () => {
    await openClaim(claimIn('submitted'), county)
    answering({ 'accept-claim': () => refusal('moved-on') })
    await tap('受理')
    await tap('确认受理')
    expect(await screen.findByText('refused: moved-on')).toBeInTheDocument()
    answering({ 'inspect-claim': () => reply(inspectionOf(claimIn('withdrawn'))) })
    await tap('看最新状态')
    expect(await screen.findByText('申报主体已撤回')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('leads on to the next claim that waits to be taken in', async () => {
    await openClaim(claimIn('submitted'), county)
    answering({
      'accept-claim': () => reply(inspectionOf(claimIn('accepted'))),
      'list-queue': () =>
        queueOf([rowOf(number, 'submitted'), rowOf('2026-7K3M9QXB', 'submitted')]),
    })
    await tap('受理')
    await tap('确认受理')
    await userEvent.click(await screen.findByRole('button', { name: '下一件待受理' }))
    expect(toldTo('list-queue')).toEqual([{ state: 'submitted', round: '2026-1' }])
    expect(Taro.redirectTo).toHaveBeenCalledWith({
      url: '/review/pages/claim/index?claim=2026-7K3M9QXB',
    })
  })
})

test('a review may carry a note', async () => {
  await openClaim(claimIn('accepted'), county)
  answering({ 'review-claim': () => reply(inspectionOf(claimIn('reviewed'))) })
  await tap('初审通过')
  await userEvent.type(screen.getByLabelText(/初审意见/), '原件已核对 ')
  await tap('确认初审通过')
  await screen.findByText('初审已通过，已交市局决定')
  expect(toldTo('review-claim')).toEqual([{ claim: number, version: 4, note: '原件已核对' }])
})
