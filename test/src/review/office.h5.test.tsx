import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Figures } from '../../../contract/shapes/figures'
import { itemOf } from '../../../policy/edition'
import JournalPage from '../../../src/review/pages/journal/index.h5'
import OfficePage from '../../../src/review/pages/office/index.h5'
import StaffPage from '../../../src/review/pages/staff/index.h5'
import WatchPage from '../../../src/review/pages/watch/index.h5'
import {
  answering,
  city,
  openOffice,
  operator,
  refusal,
  reply,
  service,
  signInAs,
  toldTo,
} from '../office'
import { inDialog, tap } from './open-claim'

beforeEach(() => {
  openOffice()
  answering({ 'show-service': () => reply(service) })
})

test('who is no operator reads whose the pages are', async () => {
  await signInAs(city)
  render(<OfficePage />)
  expect(await screen.findByText('这里由系统管理岗办理')).toBeInTheDocument()
})

describe('staff', () => {
  const staff = [
    { person: 'a', name: '样例甲', post: { kind: 'county-reviewer', county: '海州区' } },
    { person: 'b', name: '样例乙', post: { kind: 'county-reviewer', county: '海州区' } },
    { person: 'c', name: '样例丙', post: { kind: 'publisher' } },
  ]
  const open = async () => {
    answering({
      'list-staff': () => reply({ staff }),
      'list-invitations': () => reply({ invitations: [] }),
    })
    await signInAs(operator)
    render(<StaffPage />)
    await screen.findByRole('row', { name: /样例甲/ })
  }

  test('is invited by a code that is shown once', async () => {
    await open()
    const ends = '2026-06-08T04:00:00.000Z'
    answering({ 'invite-staff': () => reply({ code: '7K3M9-QXA2B', ends }) })
    await tap('邀请人员')
    await tap('生成邀请码')
    expect(inDialog().getByText('请填写姓名')).toBeInTheDocument()
    await userEvent.type(inDialog().getByLabelText('姓名'), '样例丁')
    await userEvent.click(inDialog().getByRole('radio', { name: '县区审核岗' }))
    await userEvent.selectOptions(inDialog().getByLabelText('县区'), '东海县')
    await tap('生成邀请码')
    expect(await screen.findByText('邀请码：7K3M9-QXA2B')).toBeInTheDocument()
    expect(toldTo('invite-staff')).toEqual([
      { name: '样例丁', post: { kind: 'county-reviewer', county: '东海县' } },
    ])
  })

  test('changes to another county', async () => {
    await open()
    answering({ 'change-post': () => reply({}) })
    await tap('改岗位：样例甲')
    await userEvent.selectOptions(inDialog().getByLabelText('县区'), '东海县')
    await tap('保存修改')
    expect(await screen.findByText('已生效')).toBeInTheDocument()
    const post = { kind: 'county-reviewer', county: '东海县' }
    expect(toldTo('change-post')).toEqual([{ person: 'a', name: '样例甲', post }])
    expect(toldTo('list-staff')).toHaveLength(2)
  })

  test('is away, and a colleague of the same post stands in', async () => {
    await open()
    answering({ 'set-staff-absence': () => reply({ absence: null }) })
    await tap('请假：样例甲')
    expect(inDialog().queryByRole('radio', { name: '样例丙' })).not.toBeInTheDocument()
    fireEvent.change(inDialog().getByLabelText('开始日'), { target: { value: '2026-06-02' } })
    fireEvent.change(inDialog().getByLabelText('结束日'), { target: { value: '2026-06-09' } })
    await userEvent.click(inDialog().getByRole('radio', { name: '样例乙' }))
    await tap('保存请假')
    expect(toldTo('set-staff-absence')).toEqual([
      { person: 'a', absence: { from: '2026-06-02', to: '2026-06-09', standIn: 'b' } },
    ])
  })

  test('who has not accepted yet is listed, and the invitation can be revoked', async () => {
    await open()
    const invitation = {
      invitation: 'i1',
      name: '样例丁',
      post: { kind: 'city-reviewer' },
      at: '2026-06-01T04:00:00.000Z',
      ends: '2026-06-08T04:00:00.000Z',
    }
    answering({
      'list-invitations': () => reply({ invitations: [invitation] }),
      'invite-staff': () => reply({ code: '7K3M9-QXA2B', ends: invitation.ends }),
      'revoke-invitation': () => reply({}),
    })
    await tap('邀请人员')
    await userEvent.type(inDialog().getByLabelText('姓名'), '样例丁')
    await userEvent.click(inDialog().getByRole('radio', { name: '市局审核岗' }))
    await tap('生成邀请码')
    const row = await screen.findByRole('row', { name: /样例丁 市局审核岗/ })
    expect(row).toHaveTextContent('2026年6月8日 12:00')
    await tap('撤销邀请：样例丁')
    answering({ 'list-invitations': () => reply({ invitations: [] }) })
    await userEvent.click(inDialog().getByRole('button', { name: '撤销邀请' }))
    expect(toldTo('revoke-invitation')).toEqual([{ invitation: 'i1' }])
    await waitFor(() => expect(row).not.toBeInTheDocument())
    expect(screen.queryByText('邀请码：7K3M9-QXA2B')).not.toBeInTheDocument()
  })

  test('whose post can’t be ended is said why', async () => {
    await open()
    answering({ 'end-post': () => refusal('last-operator') })
    await tap('结束任职：样例丙')
    await userEvent.click(inDialog().getByRole('button', { name: '结束任职' }))
    expect(await inDialog().findByText('refused: last-operator')).toBeInTheDocument()
  })
})

test('the journal says who changed what, from what to what', async () => {
  const line = {
    at: '2026-06-01T04:00:00.000Z',
    name: '样例运维',
    what: 'keep-rules',
    about: 'rules',
    from: { twoPairsAbove: 0, returnDays: 15, publicationDays: 5 },
    to: { twoPairsAbove: 5_000_000, returnDays: 15, publicationDays: 5 },
  }
  answering({ 'list-journal': () => reply({ lines: [line] }) })
  await signInAs(operator)
  render(<JournalPage />)
  expect(
    await screen.findByRole('row', {
      name: '2026年6月1日 12:00 样例运维 修改审核规则 双人审核金额：0元 → 5万元',
    }),
  ).toBeInTheDocument()
})

test('the journal names what was changed, also where its name stayed the same', async () => {
  const list = (documents: readonly string[]) => ({ item: 'gi-product', documents, off: [] })
  const common = { at: '2026-06-01T04:00:00.000Z', name: '样例', about: 'gi-product' }
  const kept = { ...common, what: 'keep-documents', from: list([]), to: list(['样例证明']) }
  const to = { title: '样例公司', number: '1', outcome: 'refuse', why: '样例：看不清' }
  const settled = { ...common, what: 'settle-verification', from: null, to }
  answering({ 'list-journal': () => reply({ lines: [kept, settled] }) })
  await signInAs(operator)
  render(<JournalPage />)
  const row = await screen.findByRole('row', { name: /修改材料清单/ })
  expect(row).toHaveTextContent(itemOf('gi-product').title)
  expect(row).toHaveTextContent('另需材料：无 → 样例证明')
  expect(screen.getByRole('row', { name: /单位核验/ })).toHaveTextContent('结果：不同意')
})

describe('how the service stands', () => {
  const figures: Figures = {
    ...{ outboxWaiting: 0, outboxLagSeconds: 0, readingWaiting: 3, readingLagSeconds: 125 },
    ...{ claims: { submitted: 4, recheck: 1 }, claimsWaiting: 4, claimLagSeconds: 7_300 },
  }
  const at = '2026-06-01T04:00:00.000Z'
  const open = async (more: Partial<typeof figures> = {}) => {
    answering({ 'watch-service': () => reply({ at, figures: { ...figures, ...more } }) })
    await signInAs(operator)
    render(<WatchPage />)
    await screen.findByText(/2026年6月1日 12:00/)
  }

  test('is told in counts, ages and the states of claims', async () => {
    await open()
    const told = [
      '待发送的微信消息没有',
      '待识别的照片3张，最早的等了2分钟',
      '4件，最早的等了2小时',
    ]
    const page = document.body.textContent
    for (const words of told) expect(page).toContain(words)
    for (const words of ['待受理　4件', '待复核　1件', '已拨付　0件']) expect(page).toContain(words)
    expect(screen.getByRole('status')).toHaveTextContent('没有积压')
  })

  test('is no cause for worry until a message or a photo has waited too long', async () => {
    await open({ outboxWaiting: 2, outboxLagSeconds: 601, readingLagSeconds: 1_801 })
    expect(screen.getByRole('alert')).toHaveTextContent('有消息等了10分钟以上还没有发出')
    expect(screen.getByText('有照片等了30分钟以上还没有识别')).toBeInTheDocument()
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  test('is asked for again every half minute while it is in sight', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
    try {
      await open()
      const before = toldTo('watch-service').length
      await act(() => jest.advanceTimersByTimeAsync(61_000))
      expect(toldTo('watch-service')).toHaveLength(before + 2)
    } finally {
      jest.useRealTimers()
    }
  })

  test('says so where no claim was handed in yet', async () => {
    await open({ claims: {} })
    expect(screen.getByText('还没有提交的申报')).toBeInTheDocument()
  })
})
