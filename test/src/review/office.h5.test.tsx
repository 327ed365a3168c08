import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import JournalPage from '../../../src/review/pages/journal/index.h5'
import OfficePage from '../../../src/review/pages/office/index.h5'
import SettingsPage from '../../../src/review/pages/settings/index.h5'
import StaffPage from '../../../src/review/pages/staff/index.h5'
import { answering, city, openOffice, refusal, reply, signInAs, toldTo } from '../office'
import { inDialog, tap } from './open-claim'

const operator = { kind: 'operator' } as const
const service = {
  today: '2026-06-01',
  round: null,
  rounds: [],
  policy: { title: '样例', issued: null },
  counties: ['海州区', '东海县'],
  office: { name: '样例局', phone: '12345' },
  sample: true,
}

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
    answering({ 'list-staff': () => reply({ staff }) })
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

  test('whose post can’t be ended is said why', async () => {
    await open()
    answering({ 'end-post': () => refusal('last-operator') })
    await tap('结束任职：样例丙')
    await userEvent.click(inDialog().getByRole('button', { name: '结束任职' }))
    expect(await inDialog().findByText('refused: last-operator')).toBeInTheDocument()
  })
})

describe('settings', () => {
  beforeEach(() => {
    answering({
      'show-rules': () => reply({ twoPairsAbove: 5_000_000, returnDays: 15, publicationDays: 5 }),
      'show-templates': () => reply({ correction: '', result: '', payment: '' }),
      'show-calendar': ({ year }) => reply({ year, imported: false, holidays: [], workdays: [] }),
    })
  })
  const open = async () => {
    await signInAs(operator)
    render(<SettingsPage />)
    await screen.findByLabelText('咨询电话')
    await screen.findByLabelText('补正期限（天）')
  }
  const save = (heading: string) => {
    const card = screen.getByRole('heading', { name: heading }).closest('section')
    return userEvent.click(within(card ?? document.body).getByRole('button', { name: '保存' }))
  }

  test('sums are told in fen, and what was saved is said', async () => {
    await open()
    answering({ 'keep-rules': (told) => reply(told) })
    expect(screen.getByLabelText('超过多少金额须双人审核')).toHaveValue('50000')
    await userEvent.clear(screen.getByLabelText('超过多少金额须双人审核'))
    await userEvent.type(screen.getByLabelText('超过多少金额须双人审核'), '100000')
    await save('审核规则')
    expect(await screen.findByText('已保存，从现在起生效')).toBeInTheDocument()
    expect(toldTo('keep-rules')).toEqual([
      { twoPairsAbove: 10_000_000, returnDays: 15, publicationDays: 5 },
    ])
  })

  test('counties stand a line each; a wrong telephone is not sent', async () => {
    await open()
    answering({ 'keep-service': (told) => reply(told) })
    await userEvent.type(screen.getByLabelText('县区（每行一个）'), '\n样例新区\n')
    await userEvent.clear(screen.getByLabelText('咨询电话'))
    await save('县区和联系电话')
    expect(screen.getByText('请填写5至20位的电话号码')).toBeInTheDocument()
    expect(toldTo('keep-service')).toEqual([])
    await userEvent.type(screen.getByLabelText('咨询电话'), '0518-00000000')
    await save('县区和联系电话')
    expect(toldTo('keep-service')).toEqual([
      {
        counties: ['海州区', '东海县', '样例新区'],
        office: { name: '样例局', phone: '0518-00000000' },
      },
    ])
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
