import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ConfirmSignInPage from '../../../src/pages/confirm-sign-in'
import { answering, openOffice, refusal, reply, toldTo } from '../office'
import { openedWith } from '../taro/taro'

const confirm = () => userEvent.click(screen.getByRole('button', { name: '确认登录' }))

beforeEach(() => {
  openOffice()
  openedWith({ scene: 'a%2Bb_c' })
})

test('the nonce of the scanned code is confirmed, as it was before it was encoded', async () => {
  answering({ 'confirm-web-sign-in': () => reply({}) })
  render(<ConfirmSignInPage />)
  await confirm()
  expect(await screen.findByText('已确认')).toBeVisible()
  expect(toldTo('confirm-web-sign-in')).toEqual([{ nonce: 'a+b_c' }])
})

test('nothing is confirmed before the tap, and what it means is said', () => {
  render(<ConfirmSignInPage />)
  expect(screen.getByText(/以您的微信身份登录/)).toBeVisible()
  expect(toldTo('confirm-web-sign-in')).toEqual([])
})

test('who did not ask for it goes home', async () => {
  render(<ConfirmSignInPage />)
  await userEvent.click(screen.getByRole('button', { name: '不是我，取消' }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
  expect(toldTo('confirm-web-sign-in')).toEqual([])
})

test('a code that has run out is told', async () => {
  answering({ 'confirm-web-sign-in': () => refusal('sign-in-expired') })
  render(<ConfirmSignInPage />)
  await confirm()
  expect(await screen.findByText('小程序码已过期或已用过')).toBeVisible()
})

test('without a network it can be tried again', async () => {
  render(<ConfirmSignInPage />)
  await confirm()
  expect(await screen.findByText('没有确认成功')).toBeVisible()
  answering({ 'confirm-web-sign-in': () => reply({}) })
  await confirm()
  expect(await screen.findByText('已确认')).toBeVisible()
})

test('opened without a code it says to scan again', () => {
  openedWith({})
  render(<ConfirmSignInPage />)
  expect(screen.getByText('没有收到登录码')).toBeVisible()
})
