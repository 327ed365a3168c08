import Taro from '@tarojs/taro'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { QueueRow } from '../../../contract/shapes/queue'
import QueuePage from '../../../src/review/pages/queue'
import { hideNow } from '../taro/taro'
import {
  answering,
  city,
  claimIn,
  county,
  inspectionOf,
  openOffice,
  reply,
  rowOf,
  signInAs,
  toldTo,
} from '../office'
import { queueOf } from './queue-of'

const [first, second, third] = ['2026-7K3M9QXA', '2026-7K3M9QXB', '2026-7K3M9QXC'] as const
const rows = [rowOf(first, 'reviewed'), rowOf(second, 'reviewed', '样例乙有限公司')]
const keys = (typed: string) => userEvent.keyboard(typed)

beforeEach(() => {
  openOffice()
  window.matchMedia = jest.fn().mockReturnValue({ matches: true })
  answering({
    'show-service': () =>
      reply({
        ...{ today: '2026-06-01', round: null, rounds: [], sample: true },
        ...{ policy: { title: '样例', issued: null }, counties: ['海州区', '东海县'] },
        office: { name: '样例', phone: '12345' },
      }),
  })
})
const { matchMedia } = window
afterEach(() => {
  window.matchMedia = matchMedia
})

const open = async (of: readonly QueueRow[] = rows, post = city, next?: string) => {
  answering({ 'list-queue': () => queueOf(of, next) })
  await signInAs(post)
  render(<QueuePage />)
  if (of[0]) await screen.findByText(of[0].claim)
}
const focused = () => document.activeElement?.getAttribute('data-claim')

describe('on a PC the keys', () => {
  test('lead from row to row and no further, and Enter opens', async () => {
    await open()
    await keys('j')
    expect(focused()).toBe(first)
    await keys('{ArrowDown}j')
    expect(focused()).toBe(second)
    await keys('k')
    expect(focused()).toBe(first)
    await keys('{Enter}')
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/review/pages/claim/index?claim=${first}`,
    })
  })

  test('fetch the next page past the last row', async () => {
    answering({
      'list-queue': ({ after, state }) =>
        state === 'submitted' || after === undefined
          ? queueOf(rows, 'n')
          : queueOf([rowOf(third, 'reviewed')]),
    })
    await signInAs(city)
    render(<QueuePage />)
    await screen.findByText(first)
    await keys('jjj')
    expect(await screen.findByText(third)).toBeInTheDocument()
    expect(toldTo('list-queue')).toContainEqual({ state: 'reviewed', after: 'n' })
  })

  test('take a claim up from its row, as it was read a moment before', async () => {
    await open()
    answering({
      'inspect-claim': () => reply(inspectionOf(claimIn('reviewed'))),
      'assign-claim': () => reply(inspectionOf(claimIn('reviewed'))),
    })
    await keys('jt')
    expect(await screen.findByText(`已领取${first}`)).toBeInTheDocument()
    expect(toldTo('assign-claim')).toEqual([{ claim: first, version: 4, to: 'p' }])
  })

  test('leave a claim alone that somebody took a moment before', async () => {
    await open()
    const taken = claimIn('reviewed', { assignee: { person: 'q', name: '样例同事' } })
    answering({ 'inspect-claim': () => reply(inspectionOf(taken)) })
    await keys('jt')
    expect(await screen.findByText(/刚被别人动过/)).toBeInTheDocument()
    expect(toldTo('assign-claim')).toEqual([])
  })

  test('choose a state by its place, and what I have taken up', async () => {
    await open()
    answering({ 'list-mine': () => reply({ claims: [rowOf(third, 'accepted')], standsInFor: [] }) })
    await keys('2')
    expect(toldTo('list-queue')).toContainEqual({ state: 'accepted' })
    await keys('m')
    expect(await screen.findByText(third)).toBeInTheDocument()
  })

  test('are the field’s while one types, and nobody’s under another screen', async () => {
    await open()
    await keys('/')
    expect(screen.getByRole('textbox', { name: /查找/ })).toHaveFocus()
    await keys('jt')
    expect(screen.getByRole('textbox', { name: /查找/ })).toHaveValue('jt')
    expect(toldTo('inspect-claim')).toEqual([])
    await keys('{Escape}')
    act(hideNow)
    await keys('j')
    expect(focused()).toBeNull()
  })

  test('are told by a question mark', async () => {
    await open()
    await keys('?')
    expect(within(screen.getByRole('dialog')).getByText('领取这件申报')).toBeInTheDocument()
    await keys('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('a search', () => {
  test('says what the text was taken for, and is left by Escape', async () => {
    await open()
    answering({ 'search-claims': () => reply({ by: 'name', claims: [rowOf(third, 'paid')] }) })
    await keys('/样例海洋{Enter}')
    expect(await screen.findByText('按名称查找“样例海洋”')).toBeInTheDocument()
    await keys('j')
    expect(focused()).toBe(third)
    await keys('{Escape}')
    expect(await screen.findByText(first)).toBeInTheDocument()
    expect(toldTo('search-claims')).toEqual([{ text: '样例海洋' }])
  })

  test('that finds nothing says how to write', async () => {
    await open()
    answering({ 'search-claims': () => reply({ by: 'name', claims: [] }) })
    await keys('/不存在{Enter}')
    expect(await screen.findByText('没有找到“不存在”')).toBeInTheDocument()
  })
})

describe('a view', () => {
  test('of a county is the city’s to choose', async () => {
    await open()
    await userEvent.selectOptions(await screen.findByLabelText('县区'), '东海县')
    expect(toldTo('list-queue')).toContainEqual({ state: 'reviewed', county: '东海县' })
  })

  test('by item and by day are asked for', async () => {
    await open([rowOf(first, 'submitted')], county)
    expect(screen.queryByLabelText('县区')).not.toBeInTheDocument()
    answering({ 'browse-queue': () => reply({ claims: [rowOf(third, 'returned')] }) })
    await userEvent.selectOptions(screen.getByLabelText('按事项'), 'gi-product')
    expect(await screen.findByText(third)).toBeInTheDocument()
    expect(toldTo('browse-queue')).toEqual([{ by: 'item', round: '2026-1', item: 'gi-product' }])
  })

  test('of one’s own says for whom one stands in', async () => {
    answering({
      'list-colleagues': () =>
        reply({ colleagues: [{ person: 'q', name: '样例同事', post: city }] }),
      'list-mine': () => reply({ claims: [rowOf(third, 'accepted')], standsInFor: ['q'] }),
    })
    await open()
    await keys('m')
    expect(await screen.findByText(/您今天替样例同事办理/)).toBeInTheDocument()
  })

  test('shows a note of the other side, and who has the claim', async () => {
    await open([{ ...rowOf(first, 'reviewed'), noted: 'county', assignee: 'p' }])
    const row = screen.getByRole('row', { name: new RegExp(first) })
    expect(within(row).getByText('县区留言')).toBeInTheDocument()
    expect(within(row).getByText('我')).toBeInTheDocument()
  })

  test('that somebody without a post asks for is no view', async () => {
    answering({
      'list-queue': () => ({
        status: 403,
        json: { type: 'about:blank', title: '', status: 403, code: 'not-allowed' },
      }),
    })
    await signInAs(null)
    render(<QueuePage />)
    expect(await screen.findByText('这里是审核人员的工作台')).toBeInTheDocument()
  })
})
