import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import * as paper from '../../../src/services/open-paper'
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
import { openClaim, tap } from './open-claim'

const none = { amount: 0, claims: 0 }
const range = (max: number) => ({ min: max, max })
const decision = {
  approved: 900_000,
  assessed: range(1_000_000),
  uncapped: range(2_000_000),
  trimmed: 1_000_000,
  trimmedBy: '每年最多3万元',
  left: { year: 2026, granted: { year: none, ever: none } },
}

jest.mock('../../../src/services/open-paper', () => ({ openPaper: jest.fn() }))

beforeEach(openOffice)

test('what was asked, assessed, cut and approved stands apart', async () => {
  const asked = range(1_500_000)
  await openClaim(claimIn('approved', { approved: 900_000, asked, decision }), city)
  expect(screen.getByText('1.5万元')).toBeInTheDocument()
  expect(screen.getByText('1万元（每年最多3万元）')).toBeInTheDocument()
  expect(screen.getAllByText('9,000元').length).toBeGreaterThan(0)
  expect(screen.getByText('还没有拨付')).toBeInTheDocument()
})

test('an item with a quota leads to its rivals', async () => {
  await openClaim(claimIn('reviewed', { item: 'high-value-patent' }), city)
  await tap('择优对比')
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/review/pages/compare/index?round=2026-1&item=high-value-patent',
  })
})

test('an item without a quota has no rivals', async () => {
  await openClaim(claimIn('reviewed'), city)
  expect(screen.queryByRole('button', { name: '择优对比' })).not.toBeInTheDocument()
})

describe('papers', () => {
  test.each([
    ['submitted', false],
    ['accepted', false],
    ['returned', true],
    ['approved', true],
    ['rejected', true],
  ] as const)('of a claim in %s: a letter %s', async (state, letter) => {
    await openClaim(claimIn(state), county)
    expect(screen.getByRole('button', { name: '申报表（PDF）' })).toBeInTheDocument()
    expect(screen.queryAllByRole('button', { name: '告知书（PDF）' })).toHaveLength(letter ? 1 : 0)
  })

  test('are opened by their kind, and a failure is said', async () => {
    jest.mocked(paper.openPaper).mockResolvedValue('样例：没有生成')
    await openClaim(claimIn('approved'), city)
    await tap('告知书（PDF）')
    expect(await screen.findByText('样例：没有生成')).toBeInTheDocument()
    expect(paper.openPaper).toHaveBeenCalledWith('2026-7K3M9QXA', 'letter')
  })
})

describe('the last day of a correction', () => {
  test('is told where one is named', async () => {
    await openClaim(claimIn('submitted'), county)
    answering({ 'return-claim': () => reply(inspectionOf(claimIn('returned'))) })
    await tap('退回补正')
    await userEvent.click(screen.getByRole('checkbox', { name: '其他问题' }))
    await userEvent.type(screen.getByLabelText('“其他问题”怎么改'), '请补盖章')
    await userEvent.type(
      screen.queryByTestId('wheel') ?? screen.getByLabelText(/补正截止日/),
      '2999-04-01',
    )
    await tap('确认退回（1处）')
    await screen.findByText('已退回补正')
    expect(toldTo('return-claim')[0]).toMatchObject({ due: '2999-04-01' })
  })

  test('that is over is refused here', async () => {
    await openClaim(claimIn('submitted'), county)
    await tap('退回补正')
    await userEvent.click(screen.getByRole('checkbox', { name: '其他问题' }))
    await userEvent.type(screen.getByLabelText('“其他问题”怎么改'), '请补盖章')
    await userEvent.type(
      screen.queryByTestId('wheel') ?? screen.getByLabelText(/补正截止日/),
      '2020-04-01',
    )
    await tap('确认退回（1处）')
    expect(screen.getAllByText('截止日不能早于今天').length).toBeGreaterThan(0)
    expect(toldTo('return-claim')).toEqual([])
  })
})
