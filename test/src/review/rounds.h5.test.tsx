import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import RoundsPage from '../../../src/review/pages/rounds/index.h5'
import { answering, openOffice, reply, signInAs, toldTo } from '../office'
import { inDialog, tap } from './open-claim'

const operator = { kind: 'operator' } as const

beforeEach(openOffice)

describe('rounds', () => {
  const round = {
    round: '2026-1',
    title: '样例第一批',
    year: 2026,
    edition: 'lyg-ip-draft',
    opens: '2026-01-01',
    closes: '2026-06-30',
    from: '2025-01-01',
    to: '2026-12-31',
    items: ['madrid-trademark'],
    status: 'open',
  }
  const open = async () => {
    answering({ 'list-rounds': () => reply({ rounds: [round] }) })
    await signInAs(operator)
    render(<RoundsPage />)
    await screen.findByRole('row', { name: /样例第一批 已开放/ })
  }

  test('that are open can be prolonged or closed, not rewritten', async () => {
    await open()
    expect(screen.queryByRole('button', { name: '修改样例第一批' })).not.toBeInTheDocument()
    answering({ 'prolong-round': () => reply({ ...round, closes: '2026-07-31' }) })
    await tap('延期样例第一批')
    fireEvent.change(inDialog().getByLabelText('新的截止日'), { target: { value: '2026-06-30' } })
    await userEvent.click(inDialog().getByRole('button', { name: '延期' }))
    expect(toldTo('prolong-round')).toEqual([])
    fireEvent.change(inDialog().getByLabelText('新的截止日'), { target: { value: '2026-07-31' } })
    await userEvent.click(inDialog().getByRole('button', { name: '延期' }))
    expect(await screen.findByText('已生效')).toBeInTheDocument()
    expect(toldTo('prolong-round')).toEqual([{ round: '2026-1', closes: '2026-07-31' }])
  })

  test('that are new say what is missing, and take the next place', async () => {
    await open()
    answering({ 'keep-round': (told) => reply({ ...told, status: 'prepared' }) })
    await tap('新建批次')
    await tap('保存批次')
    expect(inDialog().getByText('请填写批次名称')).toBeInTheDocument()
    await userEvent.type(inDialog().getByLabelText('批次名称'), '样例第二批')
    const day = (label: string, value: string) =>
      fireEvent.change(inDialog().getByLabelText(label), { target: { value } })
    const year = new Date().getFullYear()
    day('申报开始日', `${year}-08-01`)
    day('申报截止日', `${year}-07-01`)
    await tap('保存批次')
    expect(inDialog().getByText('截止日不能早于开始日')).toBeInTheDocument()
    day('申报截止日', `${year}-09-30`)
    await userEvent.type(inDialog().getByLabelText(/^安排的资金/), '5000000')
    await tap('保存批次')
    expect(await screen.findByText('已生效')).toBeInTheDocument()
    expect(toldTo('keep-round')).toMatchObject([
      { title: '样例第二批', budget: 500_000_000, closes: `${year}-09-30` },
    ])
  })
})
