import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import SelfCheckPage from '../../../src/pages/self-check'
import { keepAnswers, recallAnswers, type Answers } from '../../../src/services/self-check'
import { openOffice } from '../office'
import { openedWith } from '../taro/taro'
import { marks } from './told-answers'

/** As somebody who comes to change his answers: no gate before them. */
const open = (answers?: Answers) => {
  openedWith({ on: '1' })
  if (answers) keepAnswers(answers)
  return render(<SelfCheckPage />)
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const tap = (name: string | RegExp) => userEvent.click(button(name))
const tick = (name: string | RegExp) => userEvent.click(screen.getByRole('checkbox', { name }))
const field = (name: RegExp) => screen.getByRole('textbox', { name })
const type = async (name: RegExp, text: string) => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}
/** Disabled, as either platform says it. */
const isOff = (name: string) =>
  button(name).matches(':disabled') || button(name).getAttribute('aria-disabled') === 'true'
const possible = (sum: string) => expect(screen.getByText(`最高 ${sum}`)).toBeInTheDocument()

beforeEach(openOffice)

describe('how many', () => {
  const counting = (more: Partial<Answers> = {}) => open({ ...marks, at: 3, ...more })

  test.each(['0', '1001'])('a number of pieces typed as %s is told', async (count) => {
    counting()
    await type(/有几件/, count)
    expect(screen.getByRole('alert')).toHaveTextContent('请填写1到1000的整数')
    expect(isOff('下一步')).toBe(true)
    await type(/有几件/, '3')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('pieces that differ are told in groups, and a group taken off can be had back', async () => {
    counting()
    await tap(/有情况不同的商标/)
    await type(/^第2组.*有几件/, '1')
    await tap('删除第2组')
    expect(screen.queryByRole('textbox', { name: /第2组/ })).toBeNull()
    await tap('撤销')
    expect(field(/^第2组.*有几件/)).toHaveValue('1')
  })

  test('pieces with a sum of their own are asked about one by one', async () => {
    counting({
      items: ['ip-insurance'],
      entries: {},
      trail: ['roles', 'themes', 'items', 'ip-insurance/count'],
    })
    await type(/有几份/, '2')
    await tap('下一步')
    expect(screen.getByText('知识产权保险保费资助 · 第1份')).toBeInTheDocument()
    await type(/保费/, '30000')
    await tap('下一步')
    expect(screen.getByText('知识产权保险保费资助 · 第2份')).toBeInTheDocument()
  })

  test('one fewer and one more again loses nothing', async () => {
    const put = [
      { count: '1', facts: { premium: '30000' } },
      { count: '1', facts: { premium: '40000' } },
    ]
    counting({
      items: ['ip-insurance'],
      entries: { 'ip-insurance': put },
      trail: ['roles', 'themes', 'items', 'ip-insurance/count'],
    })
    await tap(/^减少/)
    expect(recallAnswers().entries['ip-insurance']).toHaveLength(1)
    await tap(/^增加/)
    expect(recallAnswers().entries['ip-insurance']).toEqual(put)
  })
})

test('a sum that can not be read is told at its field, and not counted', async () => {
  open({
    ...marks,
    items: ['ip-insurance'],
    entries: { 'ip-insurance': [{ count: '1', facts: {} }] },
    trail: ['roles', 'themes', 'items', 'ip-insurance/0/premium'],
    at: 3,
  })
  await type(/保费/, '1.234')
  expect(screen.getByRole('alert')).toHaveTextContent('填写的内容不对')
  await type(/保费/, '30000')
  expect(screen.queryByRole('alert')).toBeNull()
  possible('1.5万元')
})

describe('somebody who comes back', () => {
  const comeBack = (answers: Answers) => {
    keepAnswers(answers)
    render(<SelfCheckPage />)
  }

  test('is told how far he was, and goes on there', async () => {
    comeBack(marks)
    expect(screen.getByText(/上次填到：马德里.*延伸到多少/)).toBeInTheDocument()
    await tap('继续')
    expect(field(/延伸到多少/)).toHaveValue('12')
  })

  test('may begin anew', async () => {
    comeBack(marks)
    await tap('重新开始')
    expect(screen.getByText('您是哪一类主体？')).toBeInTheDocument()
    expect(recallAnswers().items).toEqual([])
  })

  test('after a change of the policy is told so, and may take his answers along', async () => {
    Taro.setStorageSync('self-check/v1/another-edition', marks)
    render(<SelfCheckPage />)
    expect(screen.getByText('政策换了版本')).toBeInTheDocument()
    await tap('带过来重新测算')
    expect(field(/延伸到多少/)).toHaveValue('12')
    expect(recallAnswers()).toEqual(marks)
  })

  test('after a change of the policy may leave them all behind', async () => {
    Taro.setStorageSync('self-check/v1/another-edition', marks)
    render(<SelfCheckPage />)
    await tap('重新开始')
    expect(screen.getByText('您是哪一类主体？')).toBeInTheDocument()
    expect(Taro.getStorageInfoSync().keys).toEqual([])
  })
})

test('a phone that is full says that answers may be lost', async () => {
  open()
  const full = jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('full')
  })
  await tick('企业')
  expect(screen.getByText(/存不下答案/)).toBeInTheDocument()
  full.mockRestore()
})
