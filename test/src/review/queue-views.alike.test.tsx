import Taro from '@tarojs/taro'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import QueuePage from '../../../src/review/pages/queue'
import { answering, city, county, openOffice, reply, rowOf, signInAs, toldTo } from '../office'
import { queueOf, rounds } from './queue-of'

const first = '2026-7K3M9QXA'
const second = '2026-7K3M9QXB'
const publisher = { kind: 'publisher' } as const

beforeEach(openOffice)

const open = async (post: Parameters<typeof signInAs>[0], rows = [rowOf(first, 'reviewed')]) => {
  answering({ 'list-queue': () => queueOf(rows) })
  await signInAs(post)
  render(<QueuePage />)
  if (rows[0]) await screen.findByText(rows[0].claim)
}

describe('a row', () => {
  test('says who has taken it, by name', async () => {
    answering({
      'list-colleagues': () =>
        reply({ colleagues: [{ person: 'q', name: '样例同事', post: city }] }),
    })
    await open(city, [{ ...rowOf(first, 'reviewed'), assignee: 'q' }])
    expect(await screen.findByText('样例同事')).toBeInTheDocument()
  })

  test('says that I have taken it', async () => {
    await open(city, [{ ...rowOf(first, 'reviewed'), assignee: 'p' }])
    expect(screen.getByText('我')).toBeInTheDocument()
  })

  test('says the sum that was approved', async () => {
    await open(city, [{ ...rowOf(first, 'approved'), approved: 1_500_000 }])
    expect(screen.getAllByText('批准1.5万元').length).toBeGreaterThan(0)
  })

  test.each([
    ['2020-01-05', '补正截止2020年1月5日，已逾期', true],
    ['2999-01-05', '补正截止2999年1月5日', false],
  ])('says the last day %s of a correction', async (due, said, late) => {
    await open(city, [{ ...rowOf(first, 'returned'), due }])
    expect(screen.getByText(said).classList.contains('queue__due--late')).toBe(late)
  })
})

describe('rounds', () => {
  test('are offered where there is more than one, and asked for', async () => {
    answering({
      'list-queue': ({ round = '2026-1' }) =>
        queueOf([rowOf(round === '2026-1' ? first : second, 'reviewed')], undefined, {
          round: String(round),
          rounds,
        }),
    })
    await signInAs(city)
    render(<QueuePage />)
    await screen.findByText(first)
    const wheel = screen.queryByTestId('wheel')
    if (wheel) await userEvent.type(wheel, '1')
    else await userEvent.selectOptions(screen.getByLabelText('申报批次'), '2025-1')
    expect(await screen.findByText(second)).toBeInTheDocument()
    expect(toldTo('list-queue')).toContainEqual({ state: 'reviewed', round: '2025-1' })
  })

  test('are not asked about where there is one', async () => {
    await open(city)
    expect(screen.queryByText('申报批次')).not.toBeInTheDocument()
  })
})

describe('what I have taken up', () => {
  test('is a tap away, with each claim’s state', async () => {
    answering({
      'list-mine': () =>
        reply({ claims: [{ ...rowOf(second, 'accepted'), assignee: 'p' }], standsInFor: [] }),
    })
    await open(city)
    await userEvent.click(screen.getByText('我领取的'))
    const row = await screen.findByRole('button', { name: new RegExp(second) })
    expect(within(row).getByText('已受理')).toBeInTheDocument()
    expect(screen.queryByText(first)).not.toBeInTheDocument()
  })

  test('says for whom I stand in', async () => {
    answering({
      'list-colleagues': () =>
        reply({ colleagues: [{ person: 'q', name: '样例同事', post: city }] }),
      'list-mine': () => reply({ claims: [], standsInFor: ['q'] }),
    })
    await open(city)
    await userEvent.click(screen.getByText('我领取的'))
    expect(await screen.findByText(/您今天替样例同事办理/)).toBeInTheDocument()
    expect(screen.getByText('您还没有领取申报')).toBeInTheDocument()
  })

  test('goes on to a further page', async () => {
    answering({
      'list-mine': ({ after }) =>
        after === 'n'
          ? reply({ claims: [rowOf(second, 'accepted')], standsInFor: [] })
          : reply({ claims: [rowOf(first, 'accepted')], standsInFor: [], next: 'n' }),
    })
    await open(city)
    await userEvent.click(screen.getByText('我领取的'))
    await userEvent.click(await screen.findByRole('button', { name: '查看更多' }))
    expect(await screen.findByText(second)).toBeInTheDocument()
  })

  test('is nothing that a publisher has', async () => {
    await open(publisher, [rowOf(first, 'published')])
    expect(screen.queryByText('我领取的')).not.toBeInTheDocument()
    expect(toldTo('list-queue')).toEqual([{ state: 'published' }])
    expect(toldTo('list-colleagues')).toEqual([])
  })
})

describe('the ways on', () => {
  test('lead to the rivals for the places of an item', async () => {
    await open(county, [rowOf(first, 'submitted')])
    await userEvent.click(screen.getByRole('button', { name: '择优对比' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getAllByRole('button', { name: /项目|专利|运营|导航/ }).length).toBeGreaterThan(0)
    await userEvent.click(dialog.getByRole('button', { name: /高价值专利/ }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: '/review/pages/compare/index?round=2026-1&item=high-value-patent',
    })
  })

  test.each([
    ['a publisher', publisher, 1],
    ['the city', city, 1],
    ['a county', county, 0],
  ] as const)('lead %s to the publications', async (_, post, ways) => {
    await open(post)
    expect(screen.queryAllByRole('button', { name: '公示管理' })).toHaveLength(ways)
  })
})
