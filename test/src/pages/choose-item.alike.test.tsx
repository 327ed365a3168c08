import Taro from '@tarojs/taro'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ChooseItemPage from '../../../src/pages/choose-item'
import { meetPerson, signOut, type Me } from '../../../src/services/me'
import { answering, claimIn, openOffice, reply, toldTo } from '../office'
import { me, round, service } from './sample-applicants'

const open = async (who: Me = me) => {
  answering({ 'who-am-i': () => reply(who) })
  await meetPerson()
  render(<ChooseItemPage />)
}
const cell = (name: RegExp) => screen.getByRole('button', { name })

beforeEach(openOffice)

test('what is open to the applicant is offered, and no more', async () => {
  await open()
  expect(cell(/马德里/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /专利导航/ })).toBeNull()
})

test('what no round takes today is marked, and when one will', async () => {
  const coming = { ...round, opens: '2026-04-01', items: ['ip-insurance' as const] }
  const now = { ...round, items: ['madrid-trademark' as const] }
  answering({ 'show-service': () => reply({ ...service, rounds: [now, coming] }) })
  await open()
  expect(await screen.findByRole('button', { name: /保险.*2026年4月1日起受理/ })).toBeVisible()
  expect(cell(/驰名商标/)).toHaveTextContent('当前没有批次受理，可先填草稿')
  expect(cell(/马德里/)).not.toHaveTextContent('受理')
})

test('one draft is begun, however often it is tapped, and takes the place of the choice', async () => {
  await open()
  let go: () => void = () => undefined
  const held = new Promise<void>((open) => (go = open))
  answering({
    'start-claim': async () => {
      await held
      return reply(claimIn('draft'))
    },
  })
  await userEvent.click(cell(/马德里/))
  await userEvent.click(cell(/马德里/))
  go()
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/pages/claim/index?claim=2026-7K3M9QXA' }),
  )
  expect(toldTo('start-claim')).toHaveLength(1)
})

test('a draft that could not be begun is told, and can be tried again', async () => {
  await open()
  await userEvent.click(cell(/马德里/))
  expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
  answering({ 'start-claim': () => reply(claimIn('draft')) })
  await userEvent.click(cell(/马德里/))
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenCalled())
})

test('who acts for nobody is asked for the applicant', async () => {
  await open({ ...me, acting: null, applicants: [] })
  expect(screen.getByText('还没有申报主体')).toBeInTheDocument()
})

test('a guest is asked to sign in', async () => {
  answering({ 'sign-out': () => reply({}) })
  await signOut()
  render(<ChooseItemPage />)
  expect(screen.getByText('登录后查看')).toBeInTheDocument()
})
