import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComparedClaim } from '../../../contract/shapes/queue'
import ComparePage from '../../../src/review/pages/compare'
import { openedWith } from '../taro/taro'
import {
  answering,
  city,
  county,
  openOffice,
  refusal,
  reply,
  rowOf,
  signInAs,
  toldTo,
} from '../office'

const paper = { number: 'P-1', holder: '样例', date: '2026-03-01' as const }
const rival = (claim: string, more: Partial<ComparedClaim> = {}): ComparedClaim => ({
  ...rowOf(claim, 'reviewed', `样例公司${claim.slice(-1)}`),
  item: 'high-value-patent',
  roles: ['enterprise'],
  entries: [{ facts: { accepted: true }, references: [paper, paper] }],
  pieces: 2,
  ...more,
})
const granted = rival('2026-7K3M9QXA', { state: 'approved', approved: 9_000_000, pieces: 1 })
const waiting = rival('2026-7K3M9QXB')

const open = async (claims: readonly ComparedClaim[], post = city, left = 1) => {
  answering({
    'compare-claims': () => reply({ places: { most: 5, left }, claims, order: [], stamp: null }),
  })
  await signInAs(post)
  openedWith({ round: '2026-1', item: 'high-value-patent' })
  render(<ComparePage />)
}

beforeEach(openOffice)

test('says the places, taken and left, and that too many are asked for', async () => {
  await open([granted, waiting])
  expect(await screen.findByText('已用4个，还剩1个')).toBeInTheDocument()
  expect(screen.getByText(/待决定的1件申报要占2个名额，只剩1个/)).toBeInTheDocument()
  expect(toldTo('compare-claims')).toEqual([{ round: '2026-1', item: 'high-value-patent' }])
})

test('each rival has its row, those to be decided first', async () => {
  await open([granted, waiting])
  const rows = await screen.findAllByRole('button', { name: /2026-7K3M9QX/ })
  expect(rows).toHaveLength(2)
  expect(rows[0]).toHaveTextContent('样例公司B')
  expect(rows[0]).toHaveTextContent('海州区')
  expect(rows[0]).toHaveTextContent('初审通过')
  expect(rows[0]).toHaveTextContent('核算2万元')
  expect(rows[0]).toHaveTextContent('2个')
  expect(rows[0]).toHaveTextContent('已通过验收：是（2件）')
  expect(rows[1]).toHaveTextContent('批准9万元')
})

test('a row opens its claim', async () => {
  await open([waiting])
  await userEvent.click(await screen.findByRole('button', { name: /2026-7K3M9QXB/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/review/pages/claim/index?claim=2026-7K3M9QXB',
  })
})

test('a county reads that it sees its own alone', async () => {
  await open([waiting], county)
  expect(await screen.findByText(/只列出本县区的申报/)).toBeInTheDocument()
  expect(screen.queryByText(/待决定的1件/)).not.toBeInTheDocument()
})

test('nobody yet says so', async () => {
  await open([])
  expect(await screen.findByText('还没有受理这个事项的申报')).toBeInTheDocument()
})

test('a refusal says its sentence', async () => {
  answering({ 'compare-claims': () => refusal('no-quota') })
  await signInAs(city)
  openedWith({ round: '2026-1', item: 'madrid-trademark' })
  render(<ComparePage />)
  expect(await screen.findByText('refused: no-quota')).toBeInTheDocument()
})

test('an address that names no item asks nothing', async () => {
  await signInAs(city)
  openedWith({ round: '2026-1', item: 'nonsense' })
  render(<ComparePage />)
  expect(screen.getByText('没有指明要比较的事项')).toBeInTheDocument()
  expect(toldTo('compare-claims')).toEqual([])
})

describe('the order of merit', () => {
  const rivals = [rival('2026-7K3M9QXB'), rival('2026-7K3M9QXC', { pieces: 1 })]
  const numbers = async () =>
    (await screen.findAllByRole('button', { name: /2026-7K3M9QX/ })).map(
      (row) => /2026-7K3M9QX[A-Z]/.exec(row.textContent ?? '')?.[0],
    )

  test('is moved about, says which the places reach, and is saved as a whole', async () => {
    await open(rivals)
    answering({ 'rank-claims': ({ order }) => reply({ order, stamp: 's' }) })
    await userEvent.click(await screen.findByRole('button', { name: '样例公司C，上移' }))
    await userEvent.click(screen.getByRole('button', { name: '样例公司B，下移' }))
    expect(await numbers()).toEqual(['2026-7K3M9QXC', '2026-7K3M9QXB'])
    expect(screen.getAllByText('名额内')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: '保存排序' }))
    expect(await screen.findByText('排序已保存')).toBeInTheDocument()
    const order = ['2026-7K3M9QXC', '2026-7K3M9QXB']
    const told = { round: '2026-1', item: 'high-value-patent', order, stamp: null }
    expect(toldTo('rank-claims')).toEqual([told])
    // The first stays the first: there is nothing to save.
    await userEvent.click(screen.getByRole('button', { name: '样例公司C，上移' }))
    expect(screen.queryByRole('button', { name: '保存排序' })).toBeNull()
  })

  test('is the city’s to make', async () => {
    await open(rivals, county)
    await numbers()
    expect(screen.queryByRole('button', { name: /上移/ })).not.toBeInTheDocument()
  })
})
