import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Publication, PublishedLine } from '../../../contract/shapes/publication'
import PublicationPage from '../../../src/pages/publication'
import PublicationsPage from '../../../src/pages/publications'
import { answering, openOffice, refusal, reply, toldTo } from '../office'
import { openedWith } from '../taro/taro'
import { service } from './sample-applicants'

const publication: Publication = {
  publication: '2026-1-1',
  round: '2026-1',
  title: '样例第一批公示',
  from: '2026-03-01',
  until: '2026-03-09',
  days: 5,
  guessed: false,
  claims: 2,
}

const line = (claim: string, more: Partial<PublishedLine> = {}): PublishedLine => ({
  claim,
  name: '样例科技有限公司',
  county: '海州区',
  item: 'madrid-trademark',
  amount: 2_000_000,
  fallen: false,
  ...more,
})

const on = (today: string) =>
  answering({
    'show-service': () => reply({ ...service, today, office: { name: '样例局', phone: '0518' } }),
  })

beforeEach(() => {
  openOffice()
  on('2026-03-05')
})

describe('the list', () => {
  const open = (publications: readonly Publication[]) => {
    answering({ 'list-publications': () => reply({ publications }) })
    render(<PublicationsPage />)
  }

  test('says title, days and how many, and leads on', async () => {
    open([publication])
    const row = await screen.findByRole('button', { name: /样例第一批公示/ })
    expect(row).toHaveTextContent('2026年3月1日至2026年3月9日24:00')
    expect(row).toHaveTextContent('2件')
    await userEvent.click(row)
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: '/pages/publication/index?publication=2026-1-1',
    })
  })

  test.each([
    ['2026-02-28', '尚未开始'],
    ['2026-03-09', '公示中'],
    ['2026-03-10', '已结束'],
  ])('on %s it says %s', async (today, said) => {
    on(today)
    open([publication])
    expect(await screen.findByText(said)).toBeVisible()
  })

  test('that is empty says what will stand there', async () => {
    open([])
    expect(await screen.findByText('还没有公示')).toBeVisible()
  })

  test('without a network says so and tries again', async () => {
    render(<PublicationsPage />)
    const retry = await screen.findByRole('button', { name: '重试' })
    answering({ 'list-publications': () => reply({ publications: [publication] }) })
    await userEvent.click(retry)
    expect(await screen.findByText('样例第一批公示')).toBeVisible()
  })
})

describe('one publication', () => {
  const open = (lines: readonly PublishedLine[], next?: string) => {
    openedWith({ publication: '2026-1-1' })
    answering({
      'show-publication': () => reply({ publication, lines, ...(next ? { next } : {}) }),
    })
    render(<PublicationPage />)
  }
  const [first, second] = ['2026-AAAAAAAA', '2026-BBBBBBBB'] as const

  test('says who is granted what, by which article', async () => {
    open([line(first)])
    const main = await screen.findByRole('main')
    await screen.findByText('样例科技有限公司')
    expect(main).toHaveTextContent(/第二条\s马德里商标国际注册奖励/)
    expect(main).toHaveTextContent('海州区')
    expect(main).toHaveTextContent('2万元')
    expect(toldTo('show-publication')).toEqual([{ publication: '2026-1-1' }])
  })

  test('says until when and how to object, and calls the office', async () => {
    open([line(first)])
    expect(await screen.findByText(/有异议的，请在2026年3月9日24:00前向样例局提出/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /拨打0518/ }))
    expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0518' })
  })

  test('that has ended asks for no objections', async () => {
    on('2026-03-10')
    open([line(first)])
    expect(await screen.findByText(/公示期已满/)).toBeVisible()
  })

  test('marks what fell', async () => {
    open([line(first), line(second, { name: '样例二公司', fallen: true })])
    await screen.findByText('样例二公司')
    expect(screen.getAllByText('已取消')).toHaveLength(1)
  })

  test('shows further lines when they are wanted, and tells when they do not come', async () => {
    open([line(first)], 'n')
    const more = await screen.findByRole('button', { name: '查看更多' })
    answering({ 'show-publication': () => undefined })
    await userEvent.click(more)
    expect(await screen.findByText('更多内容没有载入')).toBeVisible()
    answering({
      'show-publication': () =>
        reply({ publication, lines: [line(second, { name: '样例二公司' })] }),
    })
    await userEvent.click(screen.getByRole('button', { name: '查看更多' }))
    expect(await screen.findByText('样例二公司')).toBeVisible()
    expect(toldTo('show-publication').at(-1)).toEqual({ publication: '2026-1-1', after: 'n' })
  })

  test('that there is not is told', async () => {
    openedWith({ publication: '2026-9-9' })
    answering({ 'show-publication': () => refusal('not-found') })
    render(<PublicationPage />)
    expect(await screen.findByText('refused: not-found')).toBeVisible()
  })
})
