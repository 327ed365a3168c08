import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import SuggestionPage from '../../../src/pages/suggestion'
import { answering, openOffice, reply, toldTo } from '../office'
import { service } from './sample-applicants'

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn()
  openOffice()
  answering({
    'show-service': () => reply(service),
    'send-suggestion': () => reply({ number: '20260301-ABCDEF' }),
  })
})

const send = () => userEvent.click(screen.getByRole('button', { name: '提交' }))
const write = (name: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: new RegExp(`^${name}`) }), {
    target: { value: text },
  })
const complain = async () => {
  await userEvent.click(screen.getByRole('radio', { name: /^投诉/ }))
  write('内容', '  补正通知没有收到  ')
}

test('a guest sends a complaint and reads its number', async () => {
  render(<SuggestionPage />)
  await complain()
  write('怎样联系您', '13800000000')
  await send()
  expect(await screen.findByText('20260301-ABCDEF')).toBeVisible()
  expect(toldTo('send-suggestion')).toEqual([
    { kind: 'complaint', words: '补正通知没有收到', reach: '13800000000' },
  ])
})

test('how to be reached may be left out', async () => {
  render(<SuggestionPage />)
  await complain()
  await send()
  expect(toldTo('send-suggestion')).toEqual([{ kind: 'complaint', words: '补正通知没有收到' }])
})

test('what is missing is told and nothing is sent', async () => {
  render(<SuggestionPage />)
  write('内容', '四个字啊')
  await send()
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    '请选择想说什么',
    '请写清内容，至少5个字',
  ])
  expect(toldTo('send-suggestion')).toEqual([])
})

test('without a network the words stay', async () => {
  answering({ 'send-suggestion': () => undefined })
  render(<SuggestionPage />)
  await complain()
  await send()
  expect(await screen.findByText('没有提交成功，写的内容还在')).toBeVisible()
  expect(screen.getByRole('textbox', { name: /^内容/ })).toHaveValue('  补正通知没有收到  ')
})

test('after one another can be written', async () => {
  render(<SuggestionPage />)
  await complain()
  await send()
  await userEvent.click(await screen.findByRole('button', { name: '再写一条' }))
  expect(screen.getByRole('textbox', { name: /^内容/ })).toHaveValue('')
})

test('the office can be called instead', async () => {
  render(<SuggestionPage />)
  await userEvent.click(await screen.findByRole('button', { name: /拨打12345/ }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12345' })
})
