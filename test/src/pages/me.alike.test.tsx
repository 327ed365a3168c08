import Taro from '@tarojs/taro'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Post } from '../../../contract/shapes/post'
import MePage from '../../../src/pages/me'
import { recallTextSize } from '../../../src/frames/text-size'
import { meetPerson, signOut, type Me } from '../../../src/services/me'
import { setElder } from '../../../src/ui'
import { answering, city, county, openOffice, refusal, reply, toldTo } from '../office'
import { me, service } from './sample-applicants'

const signIn = async (more: Partial<Me> = {}) => {
  answering({ 'who-am-i': () => reply({ ...me, ...more }) })
  await meetPerson()
}

beforeEach(() => {
  openOffice()
  answering({ 'show-service': () => reply(service), 'sign-out': () => reply({}) })
})

test('a guest is offered to sign in, and no way out', async () => {
  await signOut()
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: '微信登录' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/sign-in/index' })
  expect(screen.queryByRole('button', { name: '退出登录' })).toBeNull()
})

test('sample data is called sample data', async () => {
  await signIn()
  render(<MePage />)
  expect(await screen.findByText(/样例数据/)).toBeVisible()
})

test('the applicant that the session acts for is shown, and leads to its form', async () => {
  await signIn()
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: '修改样例科技有限公司' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/pages/applicant/index?applicant=company',
  })
})

test('one that the office has not verified is led to its licence', async () => {
  const [first, ...others] = me.applicants
  const waiting = { ...first, verification: { state: 'missing' } } as Me['applicants'][number]
  await signIn({ applicants: [waiting, ...others] })
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: /单位核验/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/licence/index' })
})

test('another applicant is taken up with one tap', async () => {
  await signIn()
  answering({
    'act-for': () => reply(me.applicants[1]),
    'who-am-i': () => reply({ ...me, acting: toldTo('act-for').length ? 'inventor' : 'company' }),
  })
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: /样例周/ }))
  expect(toldTo('act-for')).toEqual([{ applicant: 'inventor' }])
  expect(await screen.findByRole('button', { name: '修改样例周' })).toBeVisible()
})

test('an applicant that could not be taken up is told', async () => {
  await signIn()
  answering({ 'act-for': () => refusal('not-found') })
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: /样例周/ }))
  expect(await screen.findByText('没有切换成功')).toBeVisible()
})

test('a person without an applicant is led to the form', async () => {
  await signIn({ applicants: [], acting: null })
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: '填写申报主体' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/applicant/index' })
})

test.each([county, city])('a reviewer ($kind) finds the desk', async (post: Post) => {
  await signIn({ post })
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: /审核工作台/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/review/pages/queue/index' })
})

test('a publisher reads that he holds the post of publishing and paying, and finds the desk', async () => {
  await signIn({ post: { kind: 'publisher' } })
  render(<MePage />)
  expect(screen.getByText('公示拨付岗')).toBeVisible()
  expect(screen.queryByText('系统管理员')).toBeNull()
  expect(screen.getByRole('button', { name: /审核工作台/ })).toBeVisible()
})

test('an applicant finds no desk', async () => {
  await signIn()
  render(<MePage />)
  expect(screen.queryByText('审核工作台')).toBeNull()
})

test.each([
  ['公示', 'publications'],
  ['接受邀请', 'invitation'],
])('%s is a tap away', async (name, page) => {
  await signIn()
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/pages/${page}/index` })
})

test('the large look is remembered', async () => {
  await signIn()
  render(<MePage />)
  await userEvent.click(screen.getByRole('checkbox', { name: /大字版/ }))
  act(() => setElder(false))
  act(recallTextSize)
  expect(screen.getByRole('checkbox', { name: /大字版/ })).toBeChecked()
  act(() => setElder(false))
})

test('the privacy text says who sees what', async () => {
  await signIn()
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: '谁能看到' }))
  expect(screen.getByText(/其他企业和个人看不到/)).toBeVisible()
})

test('the office is called with one tap', async () => {
  await signIn()
  render(<MePage />)
  await userEvent.click(await screen.findByRole('button', { name: /拨打12345/ }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12345' })
})

test('signing out leaves a guest, and nothing of a form under way', async () => {
  await signIn()
  Taro.setStorageSync('applicant-form/v1', { name: '样例' })
  render(<MePage />)
  await userEvent.click(screen.getByRole('button', { name: '退出登录' }))
  expect(await screen.findByRole('button', { name: '微信登录' })).toBeVisible()
  expect(toldTo('sign-out')).toHaveLength(1)
  expect(Taro.getStorageSync('applicant-form/v1')).toBe('')
})

describe('one’s own data', () => {
  test('goes onto the clipboard whole, and that is said', async () => {
    await signIn()
    const nothing = { applicants: [], notices: [], asking: [] }
    const all = { person: 'p', name: null, post: null, ...nothing }
    answering({ 'take-along': () => reply(all) })
    render(<MePage />)
    await userEvent.click(screen.getByRole('button', { name: '复制我的全部信息' }))
    expect(await screen.findByText(/已复制/)).toBeVisible()
    expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: JSON.stringify(all, null, 2) })
  })

  test('is deleted only after it was said what that means, and then nobody is signed in', async () => {
    await signIn()
    answering({ 'forget-me': () => reply({}) })
    render(<MePage />)
    await userEvent.click(screen.getByRole('button', { name: '注销账号' }))
    expect(toldTo('forget-me')).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '确认注销并删除' }))
    expect(toldTo('forget-me')).toEqual([{ sure: true }])
    expect(await screen.findByRole('button', { name: '微信登录' })).toBeVisible()
  })

  test('stays while a claim is under way, and that is told', async () => {
    await signIn()
    answering({ 'forget-me': () => refusal('claims-under-way') })
    render(<MePage />)
    await userEvent.click(screen.getByRole('button', { name: '注销账号' }))
    await userEvent.click(screen.getByRole('button', { name: '确认注销并删除' }))
    expect(await screen.findByText('没有办成')).toBeVisible()
    expect(screen.getByRole('button', { name: '退出登录' })).toBeVisible()
  })
})
