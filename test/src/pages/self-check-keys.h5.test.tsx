import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import SelfCheckPage from '../../../src/pages/self-check'
import { keepAnswers } from '../../../src/services/self-check'
import { openOffice } from '../office'
import { openedWith } from '../taro/taro'
import { marks } from './told-answers'

beforeEach(() => {
  openOffice()
  openedWith({ on: '1' })
})

test('Enter goes on and Escape goes back, and the question takes the focus', async () => {
  keepAnswers({ ...marks, at: 3 })
  render(<SelfCheckPage />)
  await userEvent.click(screen.getByRole('textbox', { name: /有几件/ }))
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('textbox', { name: /延伸到多少/ })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('textbox', { name: /有几件/ })).toHaveFocus()
})

test('Enter does not go on before there is an answer', async () => {
  keepAnswers({ ...marks, entries: {}, at: 3 })
  render(<SelfCheckPage />)
  await userEvent.click(screen.getByRole('textbox', { name: /有几件/ }))
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('textbox', { name: /有几件/ })).toBeInTheDocument()
})

test('on a button Enter is the button’s', async () => {
  keepAnswers({ ...marks, at: 3 })
  render(<SelfCheckPage />)
  screen.getByRole('button', { name: /^增加/ }).focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('textbox', { name: /有几件/ })).toHaveValue('3')
})
