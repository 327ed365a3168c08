import Taro from '@tarojs/taro'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  answering,
  city,
  claimIn,
  county,
  inspectionOf,
  openOffice,
  reply,
  toldTo,
} from '../office'
import { inDialog, openClaim } from './open-claim'

const keys = (typed: string) => userEvent.keyboard(typed)
const heading = () => inDialog().getAllByRole('heading')[0]

beforeEach(openOffice)

describe('before a claim on a PC', () => {
  test.each([
    ['a', '受理', 'submitted', county],
    ['a', '初审通过', 'accepted', county],
    ['a', '批准', 'reviewed', city],
    ['r', '退回补正', 'reviewed', city],
    ['x', '不予批准', 'reviewed', city],
    ['u', '撤销决定', 'approved', city],
    ['h', '转交同事', 'submitted', county],
    ['c', '留言', 'submitted', county],
    ['?', '键盘操作', 'submitted', county],
  ] as const)('%s opens %s', async (key, title, state, post) => {
    await openClaim(claimIn(state), post)
    await keys(key)
    expect(heading()).toHaveTextContent(title)
  })

  test('keys of steps that are not offered do nothing', async () => {
    await openClaim(claimIn('submitted'), county)
    await keys('xu')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('the conditions are ticked, and Ctrl with Enter confirms from any field', async () => {
    await openClaim(claimIn('accepted'), county)
    answering({ 'review-claim': () => reply(inspectionOf(claimIn('reviewed', { version: 5 }))) })
    await keys('k ')
    await keys('a')
    await userEvent.type(inDialog().getByRole('textbox'), '样例：无误')
    await keys('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('初审已通过，已交市局决定')).toBeInTheDocument()
    const told = { claim: '2026-7K3M9QXA', version: 4, note: '样例：无误', checked: ['who'] }
    expect(toldTo('review-claim')).toEqual([told])
  })

  test('t takes it up, n goes on to the next, q back to the queue', async () => {
    await openClaim(claimIn('submitted'), county)
    const mine = claimIn('submitted', { assignee: { person: 'p', name: '样例审核员' }, version: 5 })
    answering({ 'assign-claim': () => reply(inspectionOf(mine)) })
    await keys('t')
    expect(await screen.findByText('您已领取')).toBeInTheDocument()
    await keys('q')
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/review/pages/queue/index' })
  })
})
