import Taro from '@tarojs/taro'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import QueuePage from '../../../src/review/pages/queue'
import { answering, city, county, openOffice, refusal, rowOf, signInAs, toldTo } from '../office'
import { queueOf } from './queue-of'

const first = '2026-7K3M9QXA'
const second = '2026-7K3M9QXB'

beforeEach(openOffice)

test('the city starts with what waits for its decision', async () => {
  answering({ 'list-queue': () => queueOf([rowOf(first, 'reviewed')]) })
  await signInAs(city)
  render(<QueuePage />)
  expect(await screen.findByText(first)).toBeInTheDocument()
  expect(toldTo('list-queue')).toEqual([{ state: 'reviewed' }])
})

test('a county starts with what waits to be taken in, and reads which post it has', async () => {
  answering({ 'list-queue': () => queueOf([rowOf(first, 'submitted')]) })
  await signInAs(county)
  render(<QueuePage />)
  expect(await screen.findByText(first)).toBeInTheDocument()
  expect(toldTo('list-queue')).toEqual([{ state: 'submitted' }])
  expect(screen.getByText(/海州区审核岗/)).toBeInTheDocument()
})

test('a row says company, item, number, county, time and sum', async () => {
  answering({ 'list-queue': () => queueOf([rowOf(first, 'reviewed')]) })
  await signInAs(city)
  render(<QueuePage />)
  const row = await screen.findByRole('button', { name: new RegExp(first) })
  expect(row).toHaveTextContent('样例海洋科技有限公司')
  expect(row).toHaveTextContent('马德里商标国际注册奖励')
  expect(row).toHaveTextContent('海州区')
  expect(row).toHaveTextContent('2026年3月1日 09:00')
  expect(row).toHaveTextContent('2万元')
})

test('a row opens its claim', async () => {
  answering({ 'list-queue': () => queueOf([rowOf(first, 'reviewed')]) })
  await signInAs(city)
  render(<QueuePage />)
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(first) }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: `/review/pages/claim/index?claim=${first}`,
  })
})

test('another state is asked for and shown with its count', async () => {
  answering({
    'list-queue': ({ state }) =>
      queueOf([state === 'submitted' ? rowOf(second, 'submitted') : rowOf(first, 'reviewed')]),
  })
  await signInAs(city)
  render(<QueuePage />)
  await screen.findByText(first)
  await userEvent.click(screen.getByText('待受理'))
  expect(await screen.findByText(second)).toBeInTheDocument()
  expect(screen.queryByText(first)).not.toBeInTheDocument()
  expect(screen.getByText('7件')).toBeInTheDocument()
})

test('an answer that comes after another state was chosen is not shown', async () => {
  let late: () => void = () => undefined
  const held = new Promise<void>((go) => (late = go))
  answering({
    'list-queue': async ({ state }) => {
      if (state === 'submitted') return queueOf([rowOf(second, 'submitted')])
      await held
      return queueOf([rowOf(first, 'reviewed')])
    },
  })
  await signInAs(city)
  render(<QueuePage />)
  await userEvent.click(await screen.findByText('待受理'))
  await screen.findByText(second)
  late()
  await held
  expect(screen.getByText(second)).toBeInTheDocument()
  expect(screen.queryByText(first)).not.toBeInTheDocument()
})

test('further pages stand under the first', async () => {
  answering({
    'list-queue': ({ after }) =>
      after === 'n'
        ? queueOf([rowOf(second, 'reviewed')])
        : queueOf([rowOf(first, 'reviewed')], 'n'),
  })
  await signInAs(city)
  render(<QueuePage />)
  await userEvent.click(await screen.findByRole('button', { name: '查看更多' }))
  expect(await screen.findByText(second)).toBeInTheDocument()
  expect(screen.getByText(first)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '查看更多' })).not.toBeInTheDocument()
})

test('where nothing waits the screen says so', async () => {
  answering({ 'list-queue': () => queueOf([]) })
  await signInAs(city)
  render(<QueuePage />)
  expect(await screen.findByText('没有待决定的申报')).toBeInTheDocument()
})

test('without a connection it says so and tries again', async () => {
  await signInAs(city)
  render(<QueuePage />)
  const again = await screen.findByRole('button', { name: '重试' })
  answering({ 'list-queue': () => queueOf([rowOf(first, 'reviewed')]) })
  await userEvent.click(again)
  expect(await screen.findByText(first)).toBeInTheDocument()
})

test('what is shown stays when it can not be brought up to date', async () => {
  answering({ 'list-queue': () => queueOf([rowOf(first, 'reviewed')]) })
  await signInAs(city)
  render(<QueuePage />)
  await screen.findByText(first)
  answering({ 'list-queue': () => undefined })
  await userEvent.click(screen.getByRole('button', { name: '刷新' }))
  expect(await screen.findByText(/没能取到最新内容/)).toBeInTheDocument()
  expect(screen.getByText(first)).toBeInTheDocument()
})

test('who has no post reads that this is not his desk', async () => {
  answering({ 'list-queue': () => refusal('not-allowed') })
  await signInAs(null)
  render(<QueuePage />)
  expect(await screen.findByText('这里是审核人员的工作台')).toBeInTheDocument()
})

test('who is not signed in is led to sign in', async () => {
  answering({
    'who-am-i': () => refusal('not-signed-in'),
    'list-queue': () => refusal('not-signed-in'),
  })
  const { refreshMe } = await import('../../../src/services/me')
  await refreshMe()
  render(<QueuePage />)
  await waitFor(() => expect(screen.getByRole('button', { name: '登录' })).toBeInTheDocument())
})
