import Taro from '@tarojs/taro'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClaimView } from '../../../contract/shapes/claim'
import ClaimViewPage from '../../../src/pages/claim-view'
import { meetPerson } from '../../../src/services/me'
import { answering, claimIn, openOffice, refusal, reply, toldTo } from '../office'
import { openedWith, showAgain } from '../taro/taro'
import { company, me } from './sample-applicants'

const number = '2026-7K3M9QXA'
const open = async (claim: ClaimView) => {
  openedWith({ claim: number })
  answering({ 'open-claim': () => reply(claim) })
  render(<ClaimViewPage />)
  await screen.findByText(`申报号 ${number}`)
}
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(screen.getByRole('dialog'))

beforeEach(openOffice)

test('a claim is asked for by the number in the address', async () => {
  await open(claimIn('submitted'))
  expect(toldTo('open-claim')).toEqual([{ claim: number }])
})

test('a returned claim names every fault, and leads to mending them', async () => {
  const faults = [
    { about: 'photo' as const, words: '照片看不清' },
    { about: 'reference' as const, at: '0.0', words: '注册号不对' },
  ]
  await open(claimIn('returned', { faults }))
  expect(screen.getByText('1. 照片看不清')).toBeInTheDocument()
  expect(screen.getByText(/^2\. 国际注册号 .*：注册号不对$/)).toBeInTheDocument()
  await tap('去补正')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/claim/index?claim=${number}` })
})

describe('of an organisation that is not verified', () => {
  const openOf = async (state: 'missing' | 'waiting', claim: ClaimView) => {
    const applicants = [{ ...company, applicant: claim.applicant, verification: { state } }]
    answering({ 'who-am-i': () => reply({ ...me, applicants }) })
    await meetPerson()
    await open(claim)
  }

  test('it is said that nothing is approved before, and where the licence is given', async () => {
    await openOf('missing', claimIn('accepted'))
    expect(screen.getByText('单位还没有核验')).toBeInTheDocument()
    await tap('上传营业执照')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/licence/index' })
  })

  test('once it gave its licence, nothing more is asked of it', async () => {
    await openOf('waiting', claimIn('accepted'))
    expect(screen.getByText(/营业执照已收到/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '上传营业执照' })).toBeNull()
  })
})

test('a draft leads on to being filled in', async () => {
  await open(claimIn('draft', { entries: [], history: [] }))
  await tap('继续填写')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/claim/index?claim=${number}` })
})

test('a rejected claim says why', async () => {
  const history = [
    {
      at: '2026-03-09T01:00:00.000Z',
      by: 'city' as const,
      move: 'reject' as const,
      from: 'reviewed' as const,
      to: 'rejected' as const,
      why: '证书不在有效期内',
    },
  ]
  await open(claimIn('rejected', { history }))
  expect(screen.getByRole('alert')).toHaveTextContent('未获批准')
  expect(screen.getByRole('alert')).toHaveTextContent('证书不在有效期内')
})

test.each(['approved', 'published', 'paid', 'rejected', 'withdrawn'] as const)(
  'a claim that is %s can not be withdrawn',
  async (state) => {
    await open(claimIn(state))
    expect(screen.queryByRole('button', { name: '撤回申报' })).toBeNull()
  },
)

describe('withdrawing', () => {
  test('asks first, and tells what it means', async () => {
    await open(claimIn('submitted'))
    await tap('撤回申报')
    expect(dialog().getByText(/不能恢复/)).toBeInTheDocument()
    expect(toldTo('withdraw-claim')).toEqual([])
  })

  test('is given up by closing the question', async () => {
    await open(claimIn('submitted'))
    await tap('撤回申报')
    await userEvent.click(dialog().getByRole('button', { name: '关闭' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(toldTo('withdraw-claim')).toEqual([])
  })

  test('is sent with the version that was read, and shown', async () => {
    await open(claimIn('submitted'))
    answering({ 'withdraw-claim': () => reply(claimIn('withdrawn', { version: 5 })) })
    await tap('撤回申报')
    await userEvent.click(dialog().getByRole('button', { name: '确认撤回' }))
    expect(await screen.findByText('已撤回')).toBeInTheDocument()
    expect(toldTo('withdraw-claim')).toEqual([{ claim: number, version: 4 }])
  })

  test('that came too late is refused, and the newest state is shown', async () => {
    await open(claimIn('reviewed'))
    answering({
      'withdraw-claim': () => refusal('moved-on'),
      'open-claim': () => reply(claimIn('approved')),
    })
    await tap('撤回申报')
    await userEvent.click(dialog().getByRole('button', { name: '确认撤回' }))
    expect(await screen.findByText('refused: moved-on')).toBeInTheDocument()
    expect(await screen.findByText('已批准')).toBeInTheDocument()
  })

  test('without a network says so, and the claim stays in sight', async () => {
    await open(claimIn('submitted'))
    answering({ 'open-claim': () => undefined })
    await tap('撤回申报')
    await userEvent.click(dialog().getByRole('button', { name: '确认撤回' }))
    expect(await screen.findByText('网络连接不上，请检查网络后重试')).toBeInTheDocument()
    expect(screen.getByText(`申报号 ${number}`)).toBeInTheDocument()
  })
})

test('a claim of somebody else is not found', async () => {
  openedWith({ claim: number })
  answering({ 'open-claim': () => refusal('not-found') })
  render(<ClaimViewPage />)
  expect(await screen.findByText('refused: not-found')).toBeInTheDocument()
})

test('what could not be brought up to date is said to be old, and tried again', async () => {
  await open(claimIn('submitted'))
  answering({ 'open-claim': () => undefined })
  await act(async () => showAgain())
  expect(await screen.findByText(/没能取到最新内容/)).toBeInTheDocument()
  expect(screen.getByText(`申报号 ${number}`)).toBeInTheDocument()
  answering({ 'open-claim': () => reply(claimIn('accepted')) })
  await userEvent.click(screen.getByText('重试'))
  expect(await screen.findByText('已受理')).toBeInTheDocument()
  expect(screen.queryByText(/没能取到最新内容/)).toBeNull()
})
