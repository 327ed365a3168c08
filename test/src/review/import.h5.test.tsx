import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import PaymentsPage from '../../../src/review/pages/payments/index.h5'
import { chooseList } from '../../../src/services/choose-list.h5'
import { answering, city, county, openOffice, refusal, reply, signInAs, toldTo } from '../office'

jest.mock('../../../src/services/choose-list.h5', () => ({ chooseList: jest.fn() }))

const row = (line: number, more: Record<string, string> = {}) => ({
  line,
  cells: {
    申报编号: `2026-0000000${line}`,
    拨付日期: '2026-06-01',
    '实拨金额（元）': '10000',
    拨付凭证号: `样财${line}号`,
    ...more,
  },
})
const blank = { 拨付日期: '', '实拨金额（元）': '', 拨付凭证号: '' }
const dry = (more = {}) =>
  reply({ good: 2, paid: 0, already: 0, sum: 2_000_000, faults: [], ...more })

beforeEach(() => {
  openOffice()
  jest.mocked(chooseList).mockResolvedValue({ name: '回执.xlsx', bytes: 'AAAA' })
})

const choose = async (rows: readonly unknown[]) => {
  answering({ 'read-list': () => reply({ rows }) })
  await signInAs(city)
  render(<PaymentsPage />)
  await userEvent.click(await screen.findByRole('button', { name: '选择表格（XLSX或CSV）' }))
}

test('a county reads that payments are not its business', async () => {
  await signInAs(county)
  render(<PaymentsPage />)
  expect(await screen.findByText('拨付由公示拨付岗办理')).toBeInTheDocument()
})

test('a list is looked at first, and written only when it is told to be', async () => {
  answering({
    'import-payments': ({ dry: isDry }) =>
      isDry ? dry() : reply({ good: 2, paid: 2, already: 0, sum: 2_000_000, faults: [] }),
  })
  await choose([row(2), row(3), row(4, blank)])
  expect(await screen.findByText('“回执.xlsx”核对完成，2行可以导入')).toBeInTheDocument()
  expect(screen.getByText('1行还没有填写，跳过')).toBeInTheDocument()
  expect(screen.getByText('合计2万元')).toBeInTheDocument()
  expect(toldTo('import-payments').map((told) => told['dry'])).toEqual([true])
  await userEvent.click(screen.getByRole('button', { name: '导入2行' }))
  expect(await screen.findByText('已导入2行')).toBeInTheDocument()
  expect(toldTo('import-payments')[1]).toMatchObject({
    dry: false,
    payments: [{ line: 2, amount: 1_000_000 }, { line: 3 }],
  })
})

test('with a bad row it says which and why, and offers nothing to write', async () => {
  const faults = [{ line: 3, fault: 'sum-outside', detail: '500000' }]
  answering({ 'import-payments': () => dry({ good: 1, faults }) })
  await choose([row(2), row(3)])
  expect(
    await screen.findByRole('row', { name: '3 拨付金额超过批准的5,000元' }),
  ).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^导入/ })).not.toBeInTheDocument()
})

test('many rows go fifty at a time; interrupted, it says how far it came', async () => {
  let turns = 0
  answering({
    'import-payments': ({ dry: isDry, payments }) => {
      if (isDry) return dry({ good: 120 })
      turns += 1
      const paid = (payments as unknown[]).length
      return turns < 3 ? dry({ good: paid, paid }) : undefined
    },
  })
  await choose(Array.from({ length: 120 }, (_, at) => row(at + 2)))
  await userEvent.click(await screen.findByRole('button', { name: '导入120行' }))
  expect(await screen.findByText(/^导入中断，已完成100行/)).toBeInTheDocument()
})

test('a list without its columns is named what it lacks', async () => {
  await choose([{ line: 2, cells: { 申报编号: '1', 金额: '2' } }])
  expect(
    await screen.findByText('文件缺少这些列：拨付日期、实拨金额（元）、拨付凭证号'),
  ).toBeInTheDocument()
  expect(screen.getByText('文件里有：申报编号、金额')).toBeInTheDocument()
})

test('a file that is no list is refused with its sentence', async () => {
  answering({ 'read-list': () => refusal('not-a-sheet') })
  await signInAs(city)
  render(<PaymentsPage />)
  await userEvent.click(await screen.findByRole('button', { name: '选择表格（XLSX或CSV）' }))
  expect(await screen.findByText('refused: not-a-sheet')).toBeInTheDocument()
})

test('a file that is too large is not even sent', async () => {
  jest.mocked(chooseList).mockResolvedValue('too-large')
  await signInAs(city)
  render(<PaymentsPage />)
  await userEvent.click(await screen.findByRole('button', { name: '选择表格（XLSX或CSV）' }))
  expect(await screen.findByText('文件超过180KB，请分成几个文件导入')).toBeInTheDocument()
  expect(toldTo('read-list')).toEqual([])
})
