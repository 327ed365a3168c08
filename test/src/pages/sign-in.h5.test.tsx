import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import SignInPage from '../../../src/pages/sign-in'
import { meetPerson, signOut } from '../../../src/services/me'
import { answering, openOffice, refusal, reply, toldTo } from '../office'
import { me } from './sample-applicants'

const started = { nonce: 'n', secret: 's', image: 'data:image/png;base64,AA==', link: '/wechat' }
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const sight = jest.spyOn(document, 'hidden', 'get')

beforeEach(async () => {
  jest.useFakeTimers()
  sight.mockReturnValue(false)
  sessionStorage.clear()
  openOffice()
  answering({
    'sign-out': () => reply({}),
    'start-web-sign-in': () => reply(started),
    'finish-web-sign-in': () => reply({ state: 'waiting' }),
  })
  await signOut()
  jest.mocked(Taro.getCurrentPages).mockReturnValue(Array(2))
})
afterEach(() => jest.useRealTimers())

const open = async () => {
  const page = render(<SignInPage />)
  await pass(0)
  return page
}

test('a code to scan is shown, and a link for who holds the phone in hand', async () => {
  const opened = jest.spyOn(window, 'open').mockReturnValue(null)
  await open()
  expect(screen.getByRole('img', { name: '登录用的小程序码' })).toHaveAttribute(
    'src',
    started.image,
  )
  fireEvent.click(screen.getByRole('button', { name: '在微信中打开' }))
  expect(opened).toHaveBeenCalledWith('/wechat', '_blank', expect.stringContaining('noopener'))
})

test('once it is confirmed in WeChat the screen goes back, and the secret is forgotten', async () => {
  await open()
  answering({
    'finish-web-sign-in': () => reply({ state: 'confirmed' }),
    'who-am-i': () => reply(me),
  })
  await pass(1500)
  expect(Taro.navigateBack).toHaveBeenCalledTimes(1)
  expect(sessionStorage).toHaveLength(0)
})

test('the server is asked again 1.5 seconds after it answered', async () => {
  await open()
  expect(toldTo('finish-web-sign-in')).toHaveLength(1)
  await pass(1499)
  expect(toldTo('finish-web-sign-in')).toHaveLength(1)
  await pass(1)
  expect(toldTo('finish-web-sign-in')).toEqual(Array(2).fill({ nonce: 'n', secret: 's' }))
})

test('a tab out of sight asks nothing; back in sight it asks at once', async () => {
  await open()
  sight.mockReturnValue(true)
  await pass(60_000)
  expect(toldTo('finish-web-sign-in')).toHaveLength(1)
  sight.mockReturnValue(false)
  fireEvent(document, new Event('visibilitychange'))
  await pass(0)
  expect(toldTo('finish-web-sign-in')).toHaveLength(2)
})

test('a screen that was left asks nothing', async () => {
  const page = await open()
  page.unmount()
  await pass(60_000)
  expect(toldTo('finish-web-sign-in')).toHaveLength(1)
})

test('a reload of the tab goes on with the same code', async () => {
  const page = await open()
  page.unmount()
  await open()
  expect(toldTo('start-web-sign-in')).toHaveLength(1)
  expect(toldTo('finish-web-sign-in')).toHaveLength(2)
})

test('after five minutes the code has run out, and another can be had', async () => {
  await open()
  await pass(5 * 60_000 + 1500)
  expect(screen.getByText('小程序码已过期')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '刷新' }))
  await pass(0)
  expect(screen.getByRole('img', { name: '登录用的小程序码' })).toBeInTheDocument()
  expect(toldTo('start-web-sign-in')).toHaveLength(2)
})

test('a code that the server no longer knows has run out', async () => {
  await open()
  answering({ 'finish-web-sign-in': () => refusal('sign-in-expired') })
  await pass(1500)
  expect(screen.getByText('小程序码已过期')).toBeVisible()
})

test('a network that goes away is told, and the waiting goes on', async () => {
  await open()
  answering({ 'finish-web-sign-in': () => undefined })
  await pass(1500)
  expect(screen.getByText('暂时连不上，恢复后会自动继续')).toBeVisible()
  answering({ 'finish-web-sign-in': () => reply({ state: 'waiting' }) })
  await pass(1500)
  expect(screen.queryByText('暂时连不上，恢复后会自动继续')).toBeNull()
})

test('without a code the screen says why and tries again', async () => {
  answering({ 'start-web-sign-in': () => refusal('wechat-busy') })
  await open()
  expect(screen.getByText('refused: wechat-busy')).toBeVisible()
  answering({ 'start-web-sign-in': () => reply(started) })
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  await pass(0)
  expect(screen.getByRole('img', { name: '登录用的小程序码' })).toBeInTheDocument()
})

test('who is signed in already is led back', async () => {
  answering({ 'who-am-i': () => reply(me) })
  await meetPerson()
  await open()
  expect(Taro.navigateBack).toHaveBeenCalledTimes(1)
})

test('whose session ran out unseen is not led back, but can sign in', async () => {
  answering({ 'who-am-i': () => reply(me) })
  await meetPerson()
  answering({ 'who-am-i': () => refusal('session-over') })
  await open()
  expect(Taro.navigateBack).not.toHaveBeenCalled()
  expect(screen.getByRole('img', { name: '登录用的小程序码' })).toBeInTheDocument()
})
