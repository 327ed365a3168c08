import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ContactsPage from '../../../src/pages/contacts'
import { meetPerson, type Me } from '../../../src/services/me'
import { answering, openOffice, refusal, reply, toldTo } from '../office'
import { me } from './sample-applicants'

const second = {
  person: 'p2',
  name: '样例联系人二',
  phone: '****4321',
  why: '样例：接替',
  at: '2026-06-01T01:00:00.000Z',
}
let asking: readonly (typeof second)[]

const open = async (more: Partial<Me> = {}) => {
  answering({
    'who-am-i': () => reply({ ...me, ...more }),
    'list-contacts': () =>
      reply({ contacts: [{ person: 'p', name: '样例联系人', me: true }], asking }),
  })
  await meetPerson()
  render(<ContactsPage />)
}
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  openOffice()
  asking = [second]
})

test('who asks to act for the applicant is taken in by a tap', async () => {
  await open()
  expect(await screen.findByText('样例联系人（我）')).toBeInTheDocument()
  expect(screen.getByText('电话****4321')).toBeInTheDocument()
  expect(screen.getByText('说明：样例：接替')).toBeInTheDocument()
  answering({
    'answer-join': () => {
      asking = []
      return reply({})
    },
  })
  await tap('同意样例联系人二成为联系人')
  expect(toldTo('answer-join')).toEqual([{ person: 'p2', accept: true }])
  await waitFor(() => expect(screen.queryByText('说明：样例：接替')).not.toBeInTheDocument())
})

test('who is turned down is told so to the server', async () => {
  await open()
  await screen.findByText('说明：样例：接替')
  answering({ 'answer-join': () => refusal('moved-on') })
  await tap('不同意样例联系人二成为联系人')
  expect(toldTo('answer-join')).toEqual([{ person: 'p2', accept: false }])
  expect(await screen.findByText('refused: moved-on')).toBeInTheDocument()
})

describe('asking to join another', () => {
  test('wants everything, and says what is missing', async () => {
    await open({ acting: null, applicants: [] })
    await userEvent.click(await screen.findByRole('button', { name: '提交申请' }))
    expect(screen.getByText('请填写代码')).toBeInTheDocument()
    expect(screen.getByText('请填写5至20位的电话号码')).toBeInTheDocument()
    expect(toldTo('ask-to-join')).toEqual([])
    expect(toldTo('list-contacts')).toEqual([])
  })

  test('sends it once, and says what happens next', async () => {
    await open({ acting: null, applicants: [] })
    answering({ 'ask-to-join': () => reply({}) })
    const type = async (label: string, text: string) =>
      userEvent.type(await screen.findByLabelText(label), text)
    await type('统一社会信用代码', '91320700MA00BADN18')
    await type('您的姓名', '样例')
    await type('您的电话', '13900004321')
    await type('申请说明', '样例：接替')
    await tap('提交申请')
    expect(await screen.findByText(/^申请已提交/)).toBeInTheDocument()
    expect(toldTo('ask-to-join')).toHaveLength(1)
  })
})
