import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { claimStates, type ClaimSummary } from '../../../contract/shapes/claim'
import ClaimsPage from '../../../src/pages/claims'
import { meetPerson, signOut, type Me } from '../../../src/services/me'
import { stateWords } from '../../../words/claim-states'
import { answering, openOffice, refusal, reply, toldTo } from '../office'
import { me } from './sample-applicants'

const row = (claim: string, more: Partial<ClaimSummary> = {}): ClaimSummary => ({
  claim,
  item: 'madrid-trademark',
  state: 'submitted',
  year: 2026,
  updated: '2026-03-05T06:30:00.000Z',
  award: { min: 2_000_000, max: 2_000_000 },
  ...more,
})

const [first, second] = ['2026-AAAAAAAA', '2026-BBBBBBBB'] as const

const holding = (claims: readonly ClaimSummary[], next?: string) =>
  answering({ 'list-claims': () => reply({ claims, ...(next ? { next } : {}) }) })

const open = async (who: Me = me) => {
  answering({ 'who-am-i': () => reply(who) })
  await meetPerson()
  render(<ClaimsPage />)
}
const rowOf = (name: string) => screen.findByRole('button', { name: new RegExp(name) })

beforeEach(openOffice)

test.each(claimStates.map((state) => [stateWords[state], state] as const))(
  'a claim that is %s says so and leads on',
  async (said, state) => {
    holding([row(first, { state })])
    await open()
    const cell = await rowOf(first)
    expect(cell).toHaveTextContent(said)
    expect(cell).toHaveTextContent('核算 2万元')
    expect(cell).toHaveTextContent('2026年3月5日 14:30')
    await userEvent.click(cell)
    const page = state === 'draft' ? 'claim' : 'claim-view'
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/pages/${page}/index?claim=${first}`,
    })
  },
)

test('what was approved stands in the place of what was assessed', async () => {
  holding([row(first, { state: 'approved', approved: 1_000_000 })])
  await open()
  expect(await rowOf(first)).toHaveTextContent('批准 1万元')
})

test('what was paid stands in the place of what was approved', async () => {
  holding([row(first, { state: 'paid', approved: 1_000_000, paid: 900_000 })])
  await open()
  expect(await rowOf(first)).toHaveTextContent('已拨付 9,000元')
})

test('a returned claim says until when it has to be mended', async () => {
  holding([row(first, { state: 'returned', due: '2026-03-20' })])
  await open()
  expect(await rowOf(first)).toHaveTextContent('请在2026年3月20日前补正')
})

test('nothing granted is said as nothing granted', async () => {
  holding([row(first, { state: 'approved', approved: 0 })])
  await open()
  expect(await rowOf(first)).toHaveTextContent('批准 0元')
})

test('further claims come when they are wanted', async () => {
  holding([row(first)], 'n')
  await open()
  const more = await screen.findByRole('button', { name: '查看更多' })
  holding([row(second)])
  await userEvent.click(more)
  expect(await rowOf(second)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '查看更多' })).toBeNull()
})

test('further claims that did not come are told', async () => {
  holding([row(first)], 'n')
  await open()
  const more = await screen.findByRole('button', { name: '查看更多' })
  answering({ 'list-claims': () => undefined })
  await userEvent.click(more)
  expect(await screen.findByText('更多申报没有载入')).toBeInTheDocument()
  expect(await rowOf(first)).toBeInTheDocument()
})

test('who has none reads how to begin', async () => {
  holding([])
  await open()
  expect(await screen.findByText('还没有申报')).toBeInTheDocument()
})

test('who acts for nobody is asked for the applicant, and the server for nothing', async () => {
  await open({ ...me, acting: null, applicants: [] })
  expect(screen.getByText('还没有申报主体')).toBeInTheDocument()
  expect(toldTo('list-claims')).toEqual([])
})

test('a guest is asked to sign in', async () => {
  answering({ 'sign-out': () => reply({}) })
  await signOut()
  render(<ClaimsPage />)
  expect(screen.getByText('登录后查看')).toBeInTheDocument()
})

test('whose session ran out meanwhile is asked to sign in', async () => {
  answering({ 'list-claims': () => refusal('session-over') })
  await open()
  expect(await screen.findByText('登录后查看')).toBeInTheDocument()
})

test('without a network it says so and tries again', async () => {
  await open()
  const retry = await screen.findByRole('button', { name: '重试' })
  holding([row(first)])
  await userEvent.click(retry)
  expect(await rowOf(first)).toBeInTheDocument()
})

test('an item can be chosen without a self-check', async () => {
  holding([])
  await open()
  await userEvent.click(await screen.findByRole('button', { name: '直接选事项' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/choose-item/index' })
})
