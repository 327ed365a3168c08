import { render, screen } from '@testing-library/react'
import ConfirmSignInPage from '../../../src/pages/confirm-sign-in'

test('a browser confirms nothing: it says to open WeChat', () => {
  render(<ConfirmSignInPage />)
  expect(screen.getByText('请在微信里打开')).toBeVisible()
  expect(screen.queryByRole('button', { name: '确认登录' })).toBeNull()
})
