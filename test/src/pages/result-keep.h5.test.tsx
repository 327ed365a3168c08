import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ResultPage from '../../../src/pages/result'
import { keepAnswers } from '../../../src/services/self-check'
import { openOffice } from '../office'
import { several } from './told-answers'

beforeEach(() => {
  openOffice()
  keepAnswers({ ...several, items: ['madrid-trademark'] })
  render(<ResultPage />)
})

test('on paper every step stands open', async () => {
  window.print = jest.fn()
  expect(screen.queryByText('国际注册证书（含指定缔约方页）')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '打印或存为PDF' }))
  await waitFor(() => expect(window.print).toHaveBeenCalledTimes(1))
  expect(screen.getByText('国际注册证书（含指定缔约方页）')).toBeInTheDocument()
  expect(screen.getByText(/每个被指定的缔约方算一个延伸注册国/)).toBeInTheDocument()
})

test('others are sent to the self-check, not to this result', async () => {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: '复制测算链接' }))
  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/\/pages\/self-check\/index$/)
  expect(copied).not.toContain('万元')
  expect(screen.getByText('已复制')).toBeInTheDocument()
})

test('a browser that keeps its clipboard shut says so', async () => {
  const user = userEvent.setup()
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('shut'))
  await user.click(screen.getByRole('button', { name: '复制文字结果' }))
  expect(await screen.findByText(/浏览器不让复制/)).toBeInTheDocument()
})
