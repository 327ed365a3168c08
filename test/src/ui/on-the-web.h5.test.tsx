import Taro from '@tarojs/taro'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import {
  BottomTabs,
  Button,
  Choice,
  ErrorSummary,
  Field,
  Screen,
  setElder,
  Sheet,
} from '../../../src/ui'

// jsdom draws nothing and so scrolls nothing.
beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn()
})

test('a field is described by its hint and its error', () => {
  render(
    <Field name="n" label="专利号" hint="以 ZL 开头" error="少一位" value="" onTell={jest.fn()} />,
  )
  expect(screen.getByLabelText('专利号')).toHaveAccessibleDescription('以 ZL 开头 少一位')
  expect(screen.getByLabelText('专利号')).toBeInvalid()
})

test('a number brings up the number keys and a sum the decimal point', () => {
  render(
    <>
      <Field name="a" label="件数" type="number" value="" onTell={jest.fn()} />
      <Field name="b" label="支出" type="digit" suffix="元" value="" onTell={jest.fn()} />
    </>,
  )
  expect(screen.getByLabelText('件数')).toHaveAttribute('inputmode', 'numeric')
  expect(screen.getByLabelText('支出')).toHaveAttribute('inputmode', 'decimal')
})

test('a choice is a group named by its label', () => {
  render(<Choice name="k" label="主体" options={[]} value={undefined} onTell={jest.fn()} />)
  expect(screen.getByRole('group', { name: '主体' })).toBeInTheDocument()
})

function Opening() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onTap={() => setOpen(true)}>打开</Button>
      <Sheet open={open} title="选择" onClose={() => setOpen(false)} foot={<Button>确定</Button>}>
        内容
      </Sheet>
    </>
  )
}

test('a sheet takes the focus, Escape closes it, and the focus goes back', async () => {
  render(<Opening />)
  await userEvent.click(screen.getByRole('button', { name: '打开' }))
  expect(screen.getByRole('dialog')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: '打开' })).toHaveFocus()
})

test('Tab stays inside an open sheet', async () => {
  render(<Opening />)
  await userEvent.click(screen.getByRole('button', { name: '打开' }))
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
  await userEvent.tab()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus()
  await userEvent.tab({ shift: true })
  expect(screen.getByRole('button', { name: '确定' })).toHaveFocus()
})

test('an attempt with errors puts the focus on the summary, and an entry on its field', async () => {
  render(
    <>
      <ErrorSummary attempt={1} errors={[{ name: 'number', text: '请填写专利号' }]} />
      <Field name="number" label="专利号" value="" onTell={jest.fn()} />
    </>,
  )
  expect(screen.getByRole('alert')).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: '请填写专利号' }))
  expect(screen.getByLabelText('专利号')).toHaveFocus()
})

test('the way back leads one screen back', async () => {
  jest.mocked(Taro.getCurrentPages).mockReturnValue(Array(2))
  render(<Screen title="申报">内容</Screen>)
  await userEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(Taro.navigateBack).toHaveBeenCalled()
})

test('the way back of a screen opened by a link leads to the first page', async () => {
  jest.mocked(Taro.getCurrentPages).mockReturnValue(Array(1))
  render(<Screen title="申报">内容</Screen>)
  await userEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
})

test('a screen with tabs has a heading, a window title, and no way back', () => {
  const tabs = <BottomTabs label="主要页面" items={[]} value="home" onTell={jest.fn()} />
  render(
    <Screen title="首页" tabs={tabs}>
      内容
    </Screen>,
  )
  expect(screen.getByRole('heading', { level: 1, name: '首页' })).toBeInTheDocument()
  expect(document.title).toBe('首页')
  expect(screen.queryByRole('button', { name: '返回' })).toBeNull()
  expect(screen.getByRole('navigation', { name: '主要页面' })).toBeInTheDocument()
})

test('the large look enlarges the root', () => {
  act(() => setElder(true))
  expect(document.documentElement).toHaveClass('elder')
  act(() => setElder(false))
  expect(document.documentElement).not.toHaveClass('elder')
})
