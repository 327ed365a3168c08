import Taro from '@tarojs/taro'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ArticlePage from '../../../src/book/pages/article'
import PolicyPage from '../../../src/book/pages/policy'
import { openOffice } from '../office'
import { openedWith } from '../taro/taro'

beforeEach(openOffice)

describe('the policy', () => {
  const rows = () =>
    screen.getAllByRole('button').filter((row) => /^第.+条/.test(row.textContent ?? ''))
  const seek = (words: string) => userEvent.type(screen.getByLabelText('查找条文'), words)

  test('stands article by article under its chapters', () => {
    render(<PolicyPage />)
    expect(rows()).toHaveLength(24)
    expect(screen.getByText('六、高品质环境')).toBeVisible()
  })

  test.each([
    ['商标', /^第二条.商标战略/],
    ['马德里', /^第二条.商标战略/],
    ['第8条', /^第八条.知识产权与金融/],
    ['tisc', /^第十六条.公共服务能力/],
    ['开放许可 累计', /^第九条.专利开放许可/],
  ])('%s is found wherever it stands', async (sought, first) => {
    render(<PolicyPage />)
    await seek(sought)
    expect(rows()[0]).toHaveTextContent(first)
    expect(rows().length).toBeLessThan(24)
    expect(screen.getByRole('status')).toHaveTextContent(`找到${rows().length}条`)
  })

  test('only the items are named that the word fits', async () => {
    render(<PolicyPage />)
    await seek('质押融资')
    const row = screen.getByRole('button', { name: /第八条/ })
    expect(row).toHaveTextContent('知识产权质押融资补助')
    expect(row).not.toHaveTextContent('知识产权保险')
  })

  test('a word that stands nowhere says so, and is cleared with one tap', async () => {
    render(<PolicyPage />)
    await seek('样例没有')
    expect(screen.getByText('没有找到对应的条文')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await userEvent.click(screen.getByRole('button', { name: '清空' }))
    expect(rows()).toHaveLength(24)
  })

  test('an article opens with a tap', async () => {
    render(<PolicyPage />)
    await userEvent.click(screen.getByRole('button', { name: /第九条/ }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/book/pages/article/index?number=9' })
  })
})

describe('an article', () => {
  const open = (number: string) => {
    openedWith({ number })
    render(<ArticlePage />)
  }

  test('says every sentence, what is done with it, and why nothing', () => {
    open('2')
    expect(screen.getByText('鼓励企业提前布局商标。')).toBeVisible()
    expect(screen.getByText(/不处理。只表示支持，没有写明金额和对象/)).toBeVisible()
    expect(screen.getByText('程序怎么做：计算并受理：中国驰名商标奖励')).toBeVisible()
  })

  test('has its items with their rule and worked cases', async () => {
    open('9')
    const item = screen.getByText('专利开放许可资助').closest('section') ?? document.body
    expect(item).toHaveTextContent('上限：累计最多5万元')
    await userEvent.click(within(item).getByRole('button', { name: /看\d+个算例/ }))
    expect(item).toHaveTextContent('9项专利')
    expect(item).toHaveTextContent('现有9项专利，满10项才能申报')
    expect(item).toHaveTextContent('可以申报：1万元')
  })

  test('leads on to a self-check and to claims', async () => {
    open('9')
    await userEvent.click(screen.getByRole('button', { name: '测算能拿多少' }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/self-check/index' })
    await userEvent.click(screen.getByRole('button', { name: '去申报' }))
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/claims/index' })
  })

  test('turns to its neighbours in its own place', async () => {
    open('9')
    await userEvent.click(screen.getByRole('button', { name: '下一条' }))
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/book/pages/article/index?number=10' })
    await userEvent.click(screen.getByRole('button', { name: '上一条' }))
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/book/pages/article/index?number=8' })
  })

  test.each([
    ['1', '上一条'],
    ['24', '下一条'],
  ])('article %s has no %s', (number, neighbour) => {
    open(number)
    expect(screen.queryByRole('button', { name: neighbour })).toBeNull()
  })

  test.each(['', '25', '0', 'x'])('number %s leads to all of them', async (number) => {
    open(number)
    expect(screen.getByText('没有这一条')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '全部条文' }))
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/book/pages/policy/index' })
  })
})
