import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  BottomTabs,
  Button,
  Cell,
  Disclosure,
  ErrorSummary,
  Notice,
  Picture,
  Progress,
  Sheet,
  Steps,
  Tag,
} from '../../../src/ui'

test('a button is found by its words and tells the tap', async () => {
  const onTap = jest.fn()
  render(<Button onTap={onTap}>提交</Button>)
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(onTap).toHaveBeenCalledTimes(1)
})

test('a busy button takes no second tap and says that it is busy', async () => {
  const onTap = jest.fn()
  render(
    <Button busy onTap={onTap}>
      提交
    </Button>,
  )
  await userEvent.click(screen.getByText('提交'))
  expect(onTap).not.toHaveBeenCalled()
  expect(screen.getByRole('status', { name: '正在处理' })).toBeInTheDocument()
})

test('a disclosure shows its content when tapped and says that it is open', async () => {
  render(<Disclosure title="第八条">每件若干元</Disclosure>)
  expect(screen.queryByText('每件若干元')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '第八条', expanded: false }))
  expect(screen.getByText('每件若干元')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '第八条', expanded: true })).toBeInTheDocument()
})

test('an error notice is spoken and a hint is not', () => {
  render(
    <>
      <Notice>提示</Notice>
      <Notice tone="error">没有提交成功</Notice>
    </>,
  )
  expect(screen.getAllByRole('alert')).toHaveLength(1)
  expect(screen.getByRole('alert')).toHaveTextContent('没有提交成功')
})

test('an error summary says how much is wrong and lists each thing', () => {
  render(<ErrorSummary attempt={0} errors={[{ name: 'number', text: '请填写专利号' }]} />)
  expect(screen.getByRole('alert')).toHaveTextContent('有 1 处需要修改')
  expect(screen.getByRole('link', { name: '请填写专利号' })).toBeInTheDocument()
})

test('an error summary without errors is not there', () => {
  render(<ErrorSummary attempt={1} errors={[]} />)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a sheet is a dialog with its title, and its cross closes it', async () => {
  const onClose = jest.fn()
  render(
    <Sheet open title="选择条款" onClose={onClose}>
      内容
    </Sheet>,
  )
  expect(screen.getByRole('dialog', { name: '选择条款' })).toHaveTextContent('内容')
  await userEvent.click(screen.getByRole('button', { name: '关闭' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('a closed sheet is not there', () => {
  render(
    <Sheet open={false} title="选择条款" onClose={jest.fn()}>
      内容
    </Sheet>,
  )
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('progress stays between 0 and 100 and says its figure', () => {
  render(<Progress label="正在上传" percent={140} />)
  expect(screen.getByRole('progressbar', { name: '正在上传 100%' })).toBeInTheDocument()
})

test('a picture that does not come says so, and a tap tries again', async () => {
  render(<Picture src="a.jpg" alt="证书" />)
  fireEvent.error(screen.getByRole('img', { name: '证书' }))
  await userEvent.click(screen.getByRole('button', { name: /图片没有打开/ }))
  expect(screen.getByRole('img', { name: '证书' })).toBeInTheDocument()
})

test('a picture opens large when tapped', async () => {
  const onTap = jest.fn()
  render(<Picture src="a.jpg" alt="证书" onTap={onTap} />)
  await userEvent.click(screen.getByRole('button', { name: '放大看：证书' }))
  expect(onTap).toHaveBeenCalledTimes(1)
})

test('a tab tells where to go, and the tab we are on tells nothing', async () => {
  const onTell = jest.fn()
  const items = [
    { value: 'home', label: '首页', icon: 'home' },
    { value: 'inbox', label: '消息', icon: 'inbox', unread: 3 },
  ] as const
  render(<BottomTabs label="主要页面" items={items} value="home" onTell={onTell} />)
  await userEvent.click(screen.getByText('首页'))
  await userEvent.click(screen.getByText('消息'))
  expect(onTell.mock.calls).toEqual([['inbox']])
  expect(screen.getByText('，3 条未读')).toBeInTheDocument()
})

test('a row with a tap is a button, and one without is not', async () => {
  const onTap = jest.fn()
  render(
    <>
      <Cell title="去申报" note="第八条" extra={<Tag tone="good">可申报</Tag>} onTap={onTap} />
      <Cell title="咨询电话" />
    </>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(onTap).toHaveBeenCalledTimes(1)
})

test('steps say in words how far each of them is', () => {
  render(<Steps steps={[{ title: '县级受理', state: 'now' }]} />)
  expect(screen.getByText('进行中')).toBeInTheDocument()
})
