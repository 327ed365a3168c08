import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { ErrorSummary, Field, Screen, setElder } from '../../../src/ui'

test('a day is chosen on the wheel, within its bounds', () => {
  const onTell = jest.fn()
  render(
    <Field name="day" label="授权公告日" type="date" from="2025-01-01" value="" onTell={onTell} />,
  )
  const wheel = screen.getByTestId('wheel')
  expect(wheel).toHaveAttribute('min', '2025-01-01')
  fireEvent.change(wheel, { target: { value: '2025-06-01' } })
  expect(onTell).toHaveBeenCalledWith('2025-06-01')
})

test('the day that was chosen is part of what a screen reader hears', () => {
  render(<Field name="day" label="公告日" type="date" value="2025-06-01" onTell={jest.fn()} />)
  expect(screen.getByRole('button', { name: '公告日，2025-06-01' })).toBeInTheDocument()
})

test('the screen names itself in the navigation bar', () => {
  render(<Screen title="申报">内容</Screen>)
  expect(Taro.setNavigationBarTitle).toHaveBeenCalledWith({ title: '申报' })
  expect(screen.getByRole('main')).toHaveTextContent('内容')
})

test('an attempt with errors brings the summary into view', () => {
  render(<ErrorSummary attempt={1} errors={[{ name: 'number', text: '请填写' }]} />)
  expect(Taro.pageScrollTo).toHaveBeenCalledWith(
    expect.objectContaining({ selector: '#error-summary' }),
  )
})

test('an entry of the summary leads to its field', () => {
  render(<ErrorSummary attempt={0} errors={[{ name: 'number', text: '请填写' }]} />)
  fireEvent.click(screen.getByRole('link', { name: '请填写' }))
  expect(Taro.pageScrollTo).toHaveBeenCalledWith(
    expect.objectContaining({ selector: '#field-number' }),
  )
})

test('every open screen follows the large look', () => {
  const { container } = render(<Screen title="首页">内容</Screen>)
  act(() => setElder(true))
  expect(container.firstChild).toHaveClass('elder')
  act(() => setElder(false))
  expect(container.firstChild).not.toHaveClass('elder')
})
