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
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const field = (name: RegExp) => screen.getByRole('textbox', { name })
const type = async (name: RegExp, text: string) => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}
/** Disabled, as either platform says it. */
const isOff = (name: string) =>
  button(name).matches(':disabled') || button(name).getAttribute('aria-disabled') === 'true'
const foot = () => screen.getByText(/可以申报，写明金额的单项最高/)
const certain = (sum: string) => expect(screen.getByText(`确定 ${sum}`)).toBeInTheDocument()
const possible = (sum: string) => expect(screen.getByText(`最高 ${sum}`)).toBeInTheDocument()

beforeEach(openOffice)

describe('the way in', () => {
  test('who he is, what he has, which of it, how many: and the range is there from the first answer', async () => {
    open()
    await tick('企业')
    expect(foot()).toHaveTextContent('32项可以申报，写明金额的单项最高50万元')
    await tap('下一步')
    await tick(/^商标/)
    expect(foot()).toHaveTextContent('2项可以申报，写明金额的单项最高20万元')
    await tap('下一步')
    await tick(/马德里/)
    expect(screen.getByText('按件数算：每件1万元')).toBeInTheDocument()
    expect(screen.queryByText(/^最高 /)).toBeNull()
    await tap('下一步')
    await tap(/^增加/)
    await tap(/^增加/)
    certain('0元')
    possible('2万元')
    await tap('下一步')
    await type(/延伸到多少/, '12')
    certain('2万元')
    await tap('看结果')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/result/index' })
  })

  test('nothing follows before something is chosen, but not being sure always does', async () => {
    open()
    expect(isOff('下一步')).toBe(true)
    await tap('不确定')
    expect(screen.getByText('您手里有什么？')).toBeInTheDocument()
    await tap('不确定')
    expect(screen.getByRole('checkbox', { name: /马德里/ })).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /专利导航/ })).toBeInTheDocument()
  })

  test('whoever has one theme alone is not asked for it', async () => {
    open()
    await tick('个人')
    await tap('下一步')
    expect(screen.getByText('具体是哪几项？')).toBeInTheDocument()
    expect(screen.getAllByRole('checkbox')).toHaveLength(3)
  })

  test('a role given up takes with it what was open to it alone', async () => {
    open({
      ...marks,
      roles: ['enterprise', 'service-agency'],
      items: ['madrid-trademark', 'patent-navigation'],
      at: 0,
    })
    await tick(/知识产权服务机构/)
    expect(recallAnswers().items).toEqual(['madrid-trademark'])
  })

  test('starting again forgets every answer, and can be undone', async () => {
    open(marks)
    await tap('重新开始')
    expect(screen.getByRole('checkbox', { name: '企业' })).not.toBeChecked()
    expect(recallAnswers().items).toEqual([])
    await tap('撤销')
    expect(recallAnswers()).toEqual(marks)
  })
})

describe('the list of every item', () => {
  const openList = async () => {
    open({ ...marks, at: 1 })
    await tap(/直接从38项里找/)
  }

  test('holds all 38, and says who those are for that are not his', async () => {
    await openList()
    expect(screen.getAllByRole('checkbox')).toHaveLength(38)
    expect(screen.getByRole('checkbox', { name: /专利导航.*面向知识产权服务机构/ })).toBeVisible()
  })

  test('a word finds an item, and what was chosen stays chosen', async () => {
    await openList()
    await type(/查找事项/, '质押')
    expect(screen.queryByRole('checkbox', { name: /马德里/ })).toBeNull()
    await tick(/质押/)
    expect(recallAnswers().items).toEqual(['madrid-trademark', 'ip-insurance', 'pledge-financing'])
  })

  test('a word that nothing bears says so', async () => {
    await openList()
    await type(/查找事项/, '火箭')
    expect(screen.getByText('没有找到对应的事项')).toBeInTheDocument()
  })

  test('leads on to the questions, and back to the themes', async () => {
    await openList()
    await tap('按成果分类选')
    expect(screen.getByText('您手里有什么？')).toBeInTheDocument()
    await tap(/直接从38项里找/)
    await tap('下一步')
    expect(field(/有几件/)).toHaveValue('2')
  })
})

describe('back and forth', () => {
  test('the way back loses nothing, and leads forth by the same questions', async () => {
    open(marks)
    await tap('上一步')
    expect(field(/有几件/)).toHaveValue('2')
    await tap('上一步')
    expect(screen.getByRole('checkbox', { name: /马德里/ })).toBeChecked()
    await tap('下一步')
    await tap('下一步')
    expect(field(/延伸到多少/)).toHaveValue('12')
  })

  test('what other answers did away with is passed over', async () => {
    const asked = ['outcome', 'effective', 'costs'].map((fact) => `domestic-enforcement/0/${fact}`)
    const facts = { outcome: 'won', effective: 'yes', costs: '1000' }
    open({
      ...marks,
      items: ['domestic-enforcement'],
      entries: { 'domestic-enforcement': [{ count: '1', facts }] },
      trail: ['roles', 'themes', 'items', 'domestic-enforcement/count', ...asked],
      at: 4,
    })
    await choose('和解或撤诉')
    expect(field(/必要费用/)).toHaveValue('1000')
    await tap('上一步')
    expect(screen.getByRole('radio', { name: '和解或撤诉' })).toBeChecked()
  })

  test('one tap answers a choice, and the next question is there', async () => {
    open({
      ...marks,
      items: ['national-ip-enterprise', 'madrid-trademark'],
      entries: {},
      trail: ['roles', 'themes', 'items', 'national-ip-enterprise/0/tier'],
      at: 3,
    })
    await choose('优势企业')
    expect(recallAnswers().entries['national-ip-enterprise']?.[0]?.facts).toEqual({
      tier: 'advantage',
    })
    expect(screen.queryByRole('radio')).toBeNull()
  })

  test('what is left unsure is not asked again, and the sum stays open', async () => {
    open({ ...marks, items: ['madrid-trademark'], entries: {}, at: 3 })
    await tap('不确定')
    await tap('不确定')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/result/index' })
    expect(recallAnswers().unsure).toEqual([
      'madrid-trademark/count',
      'madrid-trademark/0/countries',
    ])
  })

  test('once it is told, it is no longer unsure', async () => {
    open({ ...marks, unsure: ['madrid-trademark/0/countries'] })
    await type(/延伸到多少/, '15')
    expect(recallAnswers().unsure).toEqual([])
  })
})
