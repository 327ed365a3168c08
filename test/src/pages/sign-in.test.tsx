import Taro from '@tarojs/taro'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import SignInPage from '../../../src/pages/sign-in'
import { answering, openOffice, reply, toldTo } from '../office'
import { me } from './sample-applicants'

beforeEach(() => {
  openOffice()
  jest.mocked(Taro.login).mockResolvedValue({ code: 'wx-code', errMsg: 'ok' })
  jest.mocked(Taro.getCurrentPages).mockReturnValue(Array(2))
})

test('WeChat signs in without a question and goes back', async () => {
  answering({ 'sign-in': () => reply({ token: 't' }), 'who-am-i': () => reply(me) })
  render(<SignInPage />)
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled())
  expect(toldTo('sign-in')).toEqual([{ code: 'wx-code' }])
})

test('a sign-in that failed is told and can be tried again', async () => {
  render(<SignInPage />)
  await screen.findByText('没有登录成功')
  answering({ 'sign-in': () => reply({ token: 't' }), 'who-am-i': () => reply(me) })
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled())
})
