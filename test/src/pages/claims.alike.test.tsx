import Taro from '@tarojs/taro'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { claimStates, type ClaimSummary } from '../../../contract/shapes/claim'
import ClaimsPage from '../../../src/pages/claims'
import { meetPerson, signOut, type Me } from '../../../src/services/me'
import { stateWords } from '../../../words/claim-states'
import { answering, claimIn, openOffice, refusal, reply, toldTo } from '../office'
import { me, round, service } from './sample-applicants'

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

describe('choosing an item without a self-check', () => {
  const choose = async () => {
    holding([])
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '直接选事项' }))
    return within(screen.getByRole('dialog'))
  }

  test('offers what is open to the applicant, and no more', async () => {
    const sheet = await choose()
    expect(sheet.getByRole('button', { name: /马德里/ })).toBeInTheDocument()
    expect(sheet.queryByRole('button', { name: /专利导航/ })).toBeNull()
  })

  test('marks what no round takes today, and when one will', async () => {
    const coming = { ...round, opens: '2026-04-01', items: ['ip-insurance' as const] }
    const now = { ...round, items: ['madrid-trademark' as const] }
    answering({ 'show-service': () => reply({ ...service, rounds: [now, coming] }) })
    const sheet = await choose()
    const cell = (name: RegExp) => sheet.getByRole('button', { name })
    expect(await sheet.findByRole('button', { name: /保险.*2026年4月1日起受理/ })).toBeVisible()
    expect(cell(/驰名商标/)).toHaveTextContent('当前没有批次受理，可先填草稿')
    expect(cell(/马德里/)).not.toHaveTextContent('受理')
  })

  test('begins one draft, however often it is tapped', async () => {
    const sheet = await choose()
    let go: () => void = () => undefined
    const held = new Promise<void>((open) => (go = open))
    answering({
      'start-claim': async () => {
        await held
        return reply(claimIn('draft'))
      },
    })
    const item = sheet.getByRole('button', { name: /马德里/ })
    await userEvent.click(item)
    await userEvent.click(item)
    go()
    await held
    await screen.findByRole('button', { name: '直接选事项' })
    expect(toldTo('start-claim')).toHaveLength(1)
  })

  test('that did not go well is told, and can be tried again', async () => {
    const sheet = await choose()
    await userEvent.click(sheet.getByRole('button', { name: /马德里/ }))
    expect(await sheet.findByRole('alert')).toHaveTextContent('网络连接不上')
    answering({ 'start-claim': () => reply(claimIn('draft')) })
    await userEvent.click(sheet.getByRole('button', { name: /马德里/ }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/claim/index?claim=2026-7K3M9QXA' })
  })
})
