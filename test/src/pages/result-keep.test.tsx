import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ResultPage from '../../../src/pages/result'
import { keepAnswers } from '../../../src/services/self-check'
import { openOffice } from '../office'
import { several } from './told-answers'

beforeEach(openOffice)

test('in WeChat the result is copied as words: sums and articles, group by group', async () => {
  keepAnswers(several)
  render(<ResultPage />)
  await userEvent.click(screen.getByRole('button', { name: '复制文字结果' }))
  const [told] = jest.mocked(Taro.setClipboardData).mock.lastCall ?? []
  expect(told?.data.split('\n').slice(0, 4)).toEqual([
    '确定可得2万元，最高可能23.5万元',
    '【可以申报】',
    '马德里商标国际注册奖励（第二条）：2万元',
    '知识产权保险保费资助（第八条）：最高1.5万元',
  ])
})

test('in WeChat the page is sent to others by a button of WeChat’s own', () => {
  keepAnswers(several)
  render(<ResultPage />)
  expect(screen.getByRole('button', { name: '转给别人测一测' })).toBeInTheDocument()
})
