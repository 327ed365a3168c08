import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ResultPage from '../../../src/pages/result'
import { keepAnswers } from '../../../src/services/self-check'
import { answering, openOffice, reply } from '../office'
import { round, service } from './sample-applicants'
import { several as answers } from './told-answers'

const open = (kept = answers) => {
  keepAnswers(kept)
  render(<ResultPage />)
}
const main = () => screen.getByRole('main')

beforeEach(() => {
  openOffice()
  answering({ 'show-service': () => reply(service) })
})

test('the items stand in groups, the best first', () => {
  open()
  const headings = screen.getAllByText(/^(可以申报|就差一点|不适合您)（\d+）$/)
  expect(headings.map((one) => one.textContent)).toEqual([
    '可以申报（2）',
    '就差一点（1）',
    '不适合您（1）',
  ])
})

test('what is not for him says whom it is for', () => {
  open({ ...answers, items: ['patent-navigation'] })
  expect(main()).toHaveTextContent('本事项面向知识产权服务机构')
})

test('what one fact keeps out is nearly there, with what it would bring', () => {
  const few = { 'open-licence': [{ count: '7', facts: {} }] }
  open({ ...answers, items: ['open-licence'], entries: few })
  expect(screen.getByText('就差一点（1）')).toBeInTheDocument()
  expect(main()).toHaveTextContent('再有3项专利，最多可增加1万元')
})

test('a sum that is certain can be claimed, whatever the claim still asks', () => {
  open({ ...answers, items: ['training-base'] })
  expect(screen.getByText('可以申报（1）')).toBeInTheDocument()
  expect(main()).toHaveTextContent('金额已经确定，申报时再填写：级别')
})

test('what nobody counted is told by the piece, and no total holds it', () => {
  open({ ...answers, items: ['well-known-trademark', 'ip-insurance'] })
  expect(main()).toHaveTextContent(/最高可能\s*1\.5万元\s*另有1项还没填数量，没有计入合计/)
  expect(main()).toHaveTextContent(/还没填数量\s*每件20万元/)
})

test('the sum stands in figures, and the materials are named', async () => {
  open({ ...answers, items: ['madrid-trademark'] })
  expect(main()).toHaveTextContent('每件1万元 × 2件，计2万元')
  await userEvent.click(screen.getByRole('button', { name: '要准备的材料（1份）' }))
  expect(screen.getByText('国际注册证书（含指定缔约方页）')).toBeInTheDocument()
})

test('whoever is not sure who he is learns what each kind would get', async () => {
  open({
    ...answers,
    roles: [],
    unsure: ['roles'],
    items: ['patent-navigation', 'madrid-trademark'],
  })
  expect(main()).toHaveTextContent('还没有确定身份')
  expect(screen.queryByText(/不适合您/)).toBeNull()
  await userEvent.click(screen.getByText('换个身份看看'))
  await userEvent.click(screen.getByRole('checkbox', { name: '企业' }))
  await userEvent.click(screen.getByRole('button', { name: '用这个答案' }))
  expect(screen.getByText('不适合您（1）')).toBeInTheDocument()
})

test('next year the yearly caps are free again, and what is given once is gone', async () => {
  open({
    ...answers,
    roles: ['enterprise', 'university'],
    items: ['madrid-trademark', 'training-base'],
  })
  await userEvent.click(screen.getByRole('button', { name: /明年再有同样多的新成果：2万元/ }))
  expect(main()).toHaveTextContent('今年2万元 → 明年2万元')
  expect(main()).toHaveTextContent('今年40万元 → 明年0元')
})

describe('rounds and the office', () => {
  test('are told where they take these items', async () => {
    answering({ 'show-service': () => reply({ ...service, rounds: [round] }) })
    open()
    expect(
      await screen.findByText('样例批次：2026年1月1日至2026年12月31日24:00受理'),
    ).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '拨打电话' }))
    expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12345' })
  })

  test('say that none takes them', async () => {
    open()
    expect(await screen.findByText(/当前没有批次受理这些事项/)).toBeInTheDocument()
  })
})
