import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import HomePage from '../../../src/pages/home'
import { meetPerson, signOut } from '../../../src/services/me'
import type { Service } from '../../../src/services/use-service'
import { answering, openOffice, reply } from '../office'
import { me, round, service } from './sample-applicants'

const open = async (more: Partial<Service> = {}) => {
  answering({ 'show-service': () => reply({ ...service, ...more }) })
  render(<HomePage />)
  await screen.findByText(/本机运行的是样例数据/)
}

beforeEach(async () => {
  openOffice()
  answering({ 'sign-out': () => reply({}) })
  await signOut()
})

test('an open round says its days and how many are left', async () => {
  await open({ rounds: [{ ...round, closes: '2026-03-11' }] })
  expect(await screen.findByText('受理时间：2026年1月1日至2026年3月11日24:00')).toBeVisible()
  expect(screen.getByText('正在受理，还有10天截止')).toBeVisible()
})

test('on its last day it says so', async () => {
  await open({ rounds: [{ ...round, closes: '2026-03-01' }] })
  expect(await screen.findByText('今天24:00截止')).toBeVisible()
})

test('an announced round says when it opens, and that none is open', async () => {
  await open({ rounds: [{ ...round, title: '样例第二批', opens: '2026-03-04' }] })
  expect(await screen.findByText('样例第二批')).toBeVisible()
  expect(screen.getByText(/还有3天开始受理/)).toBeVisible()
  expect(screen.getByText(/当前没有开放的申报批次/)).toBeVisible()
})

test('while the policy is not issued it is called a draft', async () => {
  await open()
  expect(await screen.findByText(/征求意见稿，尚未印发/)).toBeVisible()
})

test('once it is issued it is not', async () => {
  await open({
    policy: { title: '样例政策', issued: '2026-02-01' },
    office: { name: '新局', phone: '1' },
  })
  await screen.findByText('新局 1')
  expect(screen.queryByText(/尚未印发/)).toBeNull()
})

test('what is published is a tap away', async () => {
  await open()
  await userEvent.click(screen.getByRole('button', { name: /^公示/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/publications/index' })
})

test.each([
  ['county-reviewer', true],
  ['publisher', true],
  ['operator', false],
] as const)('a %s finds a desk: %s', async (kind, found) => {
  const post = kind === 'county-reviewer' ? { kind, county: '海州区' } : { kind }
  answering({ 'who-am-i': () => reply({ ...me, post }) })
  await meetPerson()
  await open()
  expect(screen.queryAllByText('审核工作台')).toHaveLength(found ? 1 : 0)
})
