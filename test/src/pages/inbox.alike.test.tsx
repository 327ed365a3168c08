import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClaimNotice, Notice, OrganisationNotice } from '../../../contract/shapes/notice'
import InboxPage from '../../../src/pages/inbox'
import { meetPerson, signOut } from '../../../src/services/me'
import { answering, openOffice, reply, toldTo } from '../office'
import { me } from './sample-applicants'

const notice = (name: string, more: Partial<ClaimNotice> = {}): ClaimNotice => ({
  notice: name,
  at: '2026-03-12T01:05:00.000Z',
  read: false,
  claim: '2026-ABCDEFGH',
  item: 'madrid-trademark',
  state: 'returned',
  faults: 2,
  ...more,
})

beforeEach(async () => {
  openOffice()
  answering({ 'who-am-i': () => reply({ ...me, unread: 1 }), 'sign-out': () => reply({}) })
  await meetPerson()
})

const holding = (notices: readonly Notice[], next?: string) =>
  answering({ 'list-notices': () => reply({ notices, ...(next ? { next } : {}) }) })

test('a message says what happened, to which claim, and when', async () => {
  holding([notice('a')])
  render(<InboxPage />)
  const row = await screen.findByRole('button', { name: /申报需要补正/ })
  expect(row).toHaveTextContent('2026-ABCDEFGH')
  expect(row).toHaveTextContent('2026年3月12日 09:05')
})

test('only an unread message is marked so', async () => {
  holding([notice('a'), notice('b', { read: true, state: 'accepted' })])
  render(<InboxPage />)
  expect(await screen.findByRole('button', { name: /申报需要补正/ })).toHaveTextContent('未读')
  expect(screen.getByRole('button', { name: /申报已受理/ })).not.toHaveTextContent('未读')
})

test('a tap opens the claim, marks the message as read, and the number follows', async () => {
  holding([notice('a')])
  answering({ 'read-notice': () => reply({}) })
  render(<InboxPage />)
  const row = await screen.findByRole('button', { name: /申报需要补正/ })
  answering({ 'who-am-i': () => reply(me) })
  await userEvent.click(row)
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/pages/claim-view/index?claim=2026-ABCDEFGH',
  })
  expect(toldTo('read-notice')).toEqual([{ notice: 'a' }])
  expect(row).not.toHaveTextContent('未读')
  expect(toldTo('who-am-i')).toHaveLength(2)
})

test('older messages come when they are wanted, after the newer', async () => {
  holding([notice('a')], 'cursor')
  render(<InboxPage />)
  const more = await screen.findByRole('button', { name: '查看更多' })
  holding([notice('b', { state: 'accepted' })])
  await userEvent.click(more)
  expect(await screen.findByRole('button', { name: /申报已受理/ })).toBeVisible()
  expect(screen.getByRole('button', { name: /申报需要补正/ })).toBeVisible()
  expect(toldTo('list-notices')).toEqual([{}, { after: 'cursor' }])
  expect(screen.queryByRole('button', { name: '查看更多' })).toBeNull()
})

test('older messages that did not come are told, and what is there stays', async () => {
  holding([notice('a')], 'cursor')
  render(<InboxPage />)
  const more = await screen.findByRole('button', { name: '查看更多' })
  answering({ 'list-notices': () => undefined })
  await userEvent.click(more)
  expect(await screen.findByText('更多消息没有载入')).toBeVisible()
  expect(screen.getByRole('button', { name: /申报需要补正/ })).toBeVisible()
})

test('an empty inbox says what will stand there', async () => {
  holding([])
  render(<InboxPage />)
  expect(await screen.findByText('还没有消息')).toBeVisible()
})

test('without a network the screen says so and tries again', async () => {
  render(<InboxPage />)
  const retry = await screen.findByRole('button', { name: '重试' })
  holding([notice('a')])
  await userEvent.click(retry)
  expect(await screen.findByRole('button', { name: /申报需要补正/ })).toBeVisible()
})

test('a guest is asked to sign in, and the server is asked nothing', async () => {
  await signOut()
  render(<InboxPage />)
  expect(screen.getByText('登录后查看')).toBeVisible()
  expect(toldTo('list-notices')).toEqual([])
})

test.each([
  ['publish', '开始公示'],
  ['pay', '资金已拨付'],
  ['due-soon', '补正快到期了'],
] as const)('a message of %s leads to the claim, too', async (event, title) => {
  holding([notice('a', { event, amount: 1_000_000, due: '2026-03-20' })])
  answering({ 'read-notice': () => reply({}) })
  render(<InboxPage />)
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(title) }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/pages/claim-view/index?claim=2026-ABCDEFGH',
  })
})

test('a message about another applicant opens the claim as that one', async () => {
  holding([notice('a', { applicant: 'inventor', name: '样例周' })])
  answering({ 'read-notice': () => reply({}), 'act-for': () => reply(me.applicants[1]) })
  render(<InboxPage />)
  await userEvent.click(await screen.findByRole('button', { name: /申报需要补正/ }))
  expect(toldTo('act-for')).toEqual([{ applicant: 'inventor' }])
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1)
})

describe('a message of an organisation', () => {
  const told = (event: OrganisationNotice['event']): OrganisationNotice => ({
    ...{ notice: 'o', at: '2026-03-12T01:05:00.000Z', read: true, event },
    ...{ applicant: 'company', name: '样例科技有限公司' },
    ...{ title: '样例标题', note: '样例', body: '样例正文' },
  })

  test.each([
    ['not-verified', 'navigateTo', '/pages/licence/index'],
    ['join-accepted', 'switchTab', '/pages/me/index'],
  ] as const)(
    'of %s says what it was told, and opens where it is mended',
    async (event, way, url) => {
      holding([told(event)])
      render(<InboxPage />)
      const row = await screen.findByRole('button', { name: /样例标题/ })
      expect(row).toHaveTextContent('样例正文')
      await userEvent.click(row)
      expect(Taro[way]).toHaveBeenCalledWith({ url })
    },
  )
})
