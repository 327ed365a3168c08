import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import InvitationPage from '../../../src/pages/invitation'
import { meetPerson, signOut } from '../../../src/services/me'
import { answering, city, openOffice, refusal, reply, toldTo } from '../office'
import { me } from './sample-applicants'

const accept = async (code: string) => {
  render(<InvitationPage />)
  if (code) await userEvent.type(screen.getByRole('textbox', { name: /邀请码/ }), code)
  await userEvent.click(screen.getByRole('button', { name: '接受邀请' }))
}

beforeEach(async () => {
  openOffice()
  answering({ 'who-am-i': () => reply(me), 'sign-out': () => reply({}) })
  await meetPerson()
})

test('a code that is taken gives its post, and leads to the desk', async () => {
  answering({ 'accept-invitation': () => reply({ name: '样例员', post: city }) })
  await accept(' 7k3m9-qxa2b ')
  expect(await screen.findByText('样例员，您的岗位是市局审核人员')).toBeVisible()
  expect(toldTo('accept-invitation')).toEqual([{ code: '7k3m9-qxa2b' }])
  // Who is signed in is asked anew: the desk's entries hang on it.
  expect(toldTo('who-am-i')).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: '进入审核工作台' }))
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/review/pages/queue/index' })
})

test('an operator is told that his work is done elsewhere', async () => {
  answering({ 'accept-invitation': () => reply({ name: '样例员', post: { kind: 'operator' } }) })
  await accept('7K3M9QXA2B')
  expect(await screen.findByText(/运维命令/)).toBeVisible()
  expect(screen.queryByRole('button', { name: '进入审核工作台' })).toBeNull()
})

test.each(['code-wrong', 'too-many-tries', 'last-operator'])('%s is told', async (code) => {
  answering({ 'accept-invitation': () => refusal(code) })
  await accept('AAAAA-AAAAA')
  expect(await screen.findByText(`refused: ${code}`)).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue('AAAAA-AAAAA')
})

test('without a network it says so', async () => {
  await accept('AAAAA-AAAAA')
  expect(await screen.findByText('网络连接不上，请检查网络后重试')).toBeVisible()
})

test('nothing typed is not sent', async () => {
  await accept('')
  expect(screen.getByText('请填写邀请码')).toBeVisible()
  expect(toldTo('accept-invitation')).toEqual([])
})

test('a guest signs in first', async () => {
  await signOut()
  render(<InvitationPage />)
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/sign-in/index' })
})
