import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClaimState, ClaimView, MoveName } from '../../../contract/shapes/claim'
import ClaimViewPage from '../../../src/pages/claim-view'
import { answering, claimIn, openOffice, refusal, reply, toldTo } from '../office'
import { openedWith } from '../taro/taro'
import { service } from './sample-applicants'

const number = '2026-7K3M9QXA'
const none = { amount: 0, claims: 0 }
const left = { year: 2026, granted: { year: none, ever: none } }

const open = async (claim: ClaimView) => {
  openedWith({ claim: number })
  answering({ 'open-claim': () => reply(claim) })
  render(<ClaimViewPage />)
  await screen.findByText(`申报号 ${number}`)
}
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(openOffice)

const decided = (approved: number, trimmedBy: string | null): Partial<ClaimView> => ({
  approved,
  decision: {
    approved,
    assessed: { min: approved, max: approved },
    uncapped: { min: 2_000_000, max: 2_000_000 },
    trimmed: 2_000_000 - approved,
    trimmedBy,
    left,
  },
})

test('an approved claim says how much', async () => {
  await open(claimIn('approved', decided(2_000_000, null)))
  expect(screen.getByRole('main')).toHaveTextContent(/批准金额\s*2\s*万元/)
  expect(screen.getByRole('main')).not.toHaveTextContent('核减')
})

test('one that a cap cut says which, from what to what', async () => {
  await open(claimIn('approved', decided(1_000_000, '每年最多3万元')))
  expect(screen.getByText('按成果应得2万元，因“每年最多3万元”，核减为1万元')).toBeInTheDocument()
})

test('asked, assessed, cut, approved and paid stand apart', async () => {
  await open(
    claimIn('paid', {
      ...decided(1_000_000, '每年最多3万元'),
      asked: { min: 2_000_000, max: 2_000_000 },
      paid: 1_000_000,
      payment: { date: '2026-05-06', amount: 1_000_000, reference: 'LYG-42' },
    }),
  )
  const main = screen.getByRole('main')
  expect(main).toHaveTextContent(/已拨付\s*1\s*万元\s*2026年5月6日拨付，凭证号LYG-42/)
  const sums = [
    '提交时核算2万元',
    '决定时按成果应得2万元',
    '额度核减（因“每年最多3万元”）-1万元',
    '决定时核算1万元',
    '批准1万元',
    '拨付1万元',
  ]
  for (const sum of sums) expect(main).toHaveTextContent(sum)
})

test('one that is published says until when, and leads to the public page', async () => {
  const publication = { publication: '2026-1-1', from: '2026-04-01', until: '2026-04-09' }
  await open(claimIn('published', { ...decided(2_000_000, null), publication }))
  expect(screen.getByText('2026年4月1日至2026年4月9日24:00')).toBeInTheDocument()
  await userEvent.click(screen.getByText('看公示页面'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/pages/publication/index?publication=2026-1-1',
  })
})

test('what the caps left then and leave now, and which decided', async () => {
  const had = { amount: 3_000_000, claims: 2 }
  const before = { amount: 2_000_000, claims: 1 }
  await open(
    claimIn('approved', {
      approved: 1_000_000,
      decision: {
        approved: 1_000_000,
        assessed: { min: 1_000_000, max: 1_000_000 },
        uncapped: { min: 2_000_000, max: 2_000_000 },
        trimmed: 1_000_000,
        trimmedBy: '每年最多3万元',
        left: { year: 2026, granted: { year: before, ever: before } },
      },
      left: { year: 2026, granted: { year: had, ever: had } },
    }),
  )
  expect(screen.getByRole('main')).toHaveTextContent(
    /每年最多3万元\s*决定时还剩1万元，现在还剩0元\s*决定了金额/,
  )
})

describe('the last day of a correction', () => {
  const at = async (today: string) => {
    answering({ 'show-service': () => reply({ ...service, today }) })
    await open(claimIn('returned', { due: '2026-03-20' }))
    return screen.findByText(/^补正期限：2026年3月20日，/)
  }
  const said = async (today: string, words: string) => {
    await at(today)
    expect(await screen.findByText(`补正期限：2026年3月20日，${words}`)).toBeInTheDocument()
  }

  test('is told with the days that are left', () => said('2026-03-15', '还有5天'))
  test('is told on the day itself', () => said('2026-03-20', '今天是最后一天'))
  test('that has passed is an error', async () => {
    await said('2026-03-22', '已超过2天')
    expect(screen.getByRole('alert')).toHaveTextContent('已超过2天')
  })
})

test('every step is called by what was done, with its sum and its days', async () => {
  const step = (move: MoveName, from: ClaimState, to: ClaimState, more = {}) => ({
    ...{ at: '2026-03-09T01:00:00.000Z', by: 'city' as const, move, from, to },
    ...more,
  })
  const history = [
    step('return', 'submitted', 'returned', { due: '2026-03-20' }),
    step('undo', 'approved', 'reviewed', { amount: 2_000_000 }),
    step('publish', 'approved', 'published'),
    step('uphold', 'published', 'rejected', { why: '证书已失效', amount: 1_000_000 }),
  ]
  await open(claimIn('rejected', { history }))
  const main = screen.getByRole('main')
  expect(main).toHaveTextContent(/退回补正.*补正期限：2026年3月20日/)
  expect(main).toHaveTextContent(/撤销决定，重新审理.*退回额度：2万元/)
  expect(main).toHaveTextContent(/异议成立，取消批准.*退回额度：1万元/)
  expect(main).toHaveTextContent('办理结束')
})

test('a draft that another edition assessed before says what it was and what it is', async () => {
  const changed = { edition: '旧版', award: { min: 1_500_000, max: 1_500_000 } }
  await open(claimIn('draft', { changed }))
  expect(screen.getByText('之前按《旧版》：1.5万元')).toBeInTheDocument()
})

describe('its papers', () => {
  const names = () =>
    screen.getAllByRole('button', { name: /^(申报表|告知书)$/ }).map((one) => one.textContent)

  test.each(['draft', 'submitted', 'accepted', 'reviewed', 'withdrawn'] as const)(
    'of one that is %s are the form alone',
    async (state) => {
      await open(claimIn(state))
      expect(names()).toEqual(['申报表'])
    },
  )

  test.each(['returned', 'approved', 'published', 'paid', 'rejected'] as const)(
    'of one that is %s are the form and the letter',
    async (state) => {
      await open(claimIn(state))
      expect(names()).toEqual(['申报表', '告知书'])
    },
  )

  test('that did not come are told', async () => {
    await open(claimIn('approved'))
    answering({ 'print-claim': () => refusal('no-letter') })
    await tap('告知书')
    expect(await screen.findByText('refused: no-letter')).toBeInTheDocument()
    expect(toldTo('print-claim')).toEqual([{ claim: number, paper: 'letter' }])
  })
})
