import Taro from '@tarojs/taro'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ArticlePage from '../../../src/book/pages/article'
import { openOffice } from '../office'
import { openedWith } from '../taro/taro'

const turnedTo = async (number: string, key: string) => {
  openedWith({ number })
  const { unmount } = render(<ArticlePage />)
  await userEvent.keyboard(key)
  unmount()
  return jest.mocked(Taro.redirectTo).mock.lastCall?.[0].url
}

beforeEach(() => {
  openOffice()
  jest.mocked(Taro.redirectTo).mockClear()
})

test.each([
  ['{ArrowRight}', '9', /number=10$/],
  ['{ArrowLeft}', '9', /number=8$/],
])('%s turns article %s', async (key, number, to) => {
  expect(await turnedTo(number, key)).toMatch(to)
})

test.each([
  ['{ArrowLeft}', '1'],
  ['{ArrowRight}', '24'],
])('at the end %s of article %s leads nowhere', async (key, number) => {
  expect(await turnedTo(number, key)).toBeUndefined()
})
