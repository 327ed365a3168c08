import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import SelfCheckPage from '../../../src/pages/self-check'
import { keepAnswers, recallAnswers, type Answers } from '../../../src/services/self-check'
import { openOffice } from '../office'

const madrid: Answers = {
  roles: ['enterprise'],
  items: ['madrid-trademark', 'ip-insurance'],
  entries: { 'madrid-trademark': [{ count: '2', facts: { countries: '12' } }] },
  step: 2,
}

const open = (answers?: Answers) => {
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

beforeEach(openOffice)

test('from who he is to what he has to what it brings, and the foot shows the range', async () => {
  open()
  await tick('企业')
  await tap('下一步')
  await tick(/马德里/)
  await tap('下一步')
  await type(/延伸到多少/, '12')
  await type(/有几件/, '2')
  expect(screen.getByText('确定 2万元')).toBeInTheDocument()
  expect(screen.getByText('最高可能 2万元')).toBeInTheDocument()
})

test('nothing follows before something is chosen', async () => {
  open()
  expect(isOff('下一步')).toBe(true)
  await tick('企业')
  expect(isOff('下一步')).toBe(false)
  await tap('下一步')
  expect(isOff('下一步')).toBe(true)
})

test('only items open to him are offered', () => {
  open({ ...madrid, step: 1 })
  expect(screen.getByRole('checkbox', { name: /马德里/ })).toBeInTheDocument()
  expect(screen.queryByRole('checkbox', { name: /专利导航/ })).toBeNull()
})

test('the way back loses nothing', async () => {
  open(madrid)
  await tap('上一步')
  expect(screen.getByRole('checkbox', { name: /马德里/ })).toBeChecked()
  await tap('上一步')
  expect(screen.getByRole('checkbox', { name: '企业' })).toBeChecked()
  await tap('下一步')
  await tap('下一步')
  expect(field(/延伸到多少/)).toHaveValue('12')
})

test('answers are there again after the screen was closed', async () => {
  const { unmount } = open(madrid)
  await type(/延伸到多少/, '15')
  unmount()
  open()
  expect(field(/延伸到多少/)).toHaveValue('15')
  expect(field(/有几件/)).toHaveValue('2')
})

test('one more role leaves the items that were chosen', async () => {
  open({ ...madrid, step: 0 })
  await tick(/知识产权服务机构/)
  await tap('下一步')
  expect(screen.getByRole('checkbox', { name: /马德里/ })).toBeChecked()
})

test('a role given up takes with it what was open to it alone', async () => {
  open({
    ...madrid,
    roles: ['enterprise', 'service-agency'],
    items: ['madrid-trademark', 'patent-navigation'],
    step: 0,
  })
  await tick(/知识产权服务机构/)
  expect(recallAnswers().items).toEqual(['madrid-trademark'])
})

test('a word finds an item, and what was chosen stays chosen', async () => {
  open({ ...madrid, step: 1 })
  await userEvent.type(screen.getByRole('textbox', { name: /查找事项/ }), '质押')
  expect(screen.queryByRole('checkbox', { name: /马德里/ })).toBeNull()
  await tick(/质押/)
  expect(recallAnswers().items).toEqual(['madrid-trademark', 'pledge-financing', 'ip-insurance'])
})

test('a word that nothing bears says so', async () => {
  open({ ...madrid, step: 1 })
  await userEvent.type(screen.getByRole('textbox', { name: /查找事项/ }), '火箭')
  expect(screen.getByText('没有找到对应的事项')).toBeInTheDocument()
})

test('a sum that can not be read is told at its field, and not counted', async () => {
  open({ ...madrid, step: 3 })
  await type(/保费/, '1.234')
  expect(screen.getByRole('alert')).toHaveTextContent('填写的内容不对')
  await type(/保费/, '30000')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText('最高可能 3.5万元')).toBeInTheDocument()
})

test.each(['0', '1001', 'x'])('a number of pieces typed as %s is told', async (count) => {
  open(madrid)
  await type(/有几件/, count)
  expect(screen.getByRole('alert')).toHaveTextContent('填写的内容不对')
  await type(/有几件/, '3')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('pieces that differ stand one under the other, and one can be taken off', async () => {
  open(madrid)
  await tap(/再加一件/)
  expect(screen.getAllByRole('textbox', { name: /延伸到多少/ })).toHaveLength(2)
  await userEvent.click(screen.getAllByRole('button', { name: '删除' })[1] ?? document.body)
  expect(field(/延伸到多少/)).toHaveValue('12')
})

test('after the last question comes the result', async () => {
  open({ ...madrid, step: 3 })
  await tap('下一步')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/result/index' })
})

test('starting again forgets every answer', async () => {
  open(madrid)
  await tap('重新开始')
  expect(screen.getByRole('checkbox', { name: '企业' })).not.toBeChecked()
  expect(recallAnswers().items).toEqual([])
})
