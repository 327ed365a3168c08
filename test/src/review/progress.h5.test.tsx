import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import RoundProgressPage from '../../../src/review/pages/round-progress/index.h5'
import { agesOf, timeOf, type Progress } from '../../../src/review/pages/round-progress/figures'
import { forecast } from '../../../src/review/pages/round-progress/forecast'
import { answering, city, openOffice, reply, signInAs } from '../office'

// jsdom draws nothing: what the chart shows stands in figures beside it.
jest.mock('uplot', () => ({
  __esModule: true,
  default: class {
    destroy() {}
  },
}))

const line = (county: string, more: Partial<Progress['items'][number]> = {}) => ({
  item: 'madrid-trademark' as const,
  county,
  handedIn: 10,
  open: 4,
  grants: 6,
  granted: 6_000_000,
  paid: 1_000_000,
  ...more,
})

const progress = (more: Partial<Progress> = {}): Progress => ({
  today: '2026-06-30',
  round: {
    round: '2026-1',
    title: '2026年第一批（样例）',
    year: 2026,
    edition: 'lyg-ip-draft',
    opens: '2026-06-01',
    closes: '2026-07-30',
    from: '2025-01-01',
    to: '2026-12-31',
    items: ['madrid-trademark', 'high-value-patent'],
    status: 'open',
    budget: 20_000_000,
  },
  rounds: [{ round: '2026-1', title: '2026年第一批（样例）' }],
  items: [line('海州区'), line('东海县', { handedIn: 4, open: 4, grants: 0, granted: 0, paid: 0 })],
  places: [{ item: 'high-value-patent', most: 20, taken: 3 }],
  days: [
    { day: '2026-06-01', handedIn: 7, decided: 0, open: 1 },
    { day: '2026-06-24', handedIn: 7, decided: 6, open: 7 },
  ],
  ...more,
})

describe('the figures of a round', () => {
  test('its time counts the first day and the last', () => {
    expect(timeOf(progress())).toEqual({ percent: 50, left: 30 })
    expect(timeOf(progress({ today: '2026-08-02' }))).toEqual({ percent: 100, left: -3 })
    expect(timeOf(progress({ today: '2026-05-01' })).percent).toBe(0)
  })

  test('open claims stand under their age', () => {
    const { ages, oldest } = agesOf(progress())
    expect(ages.map(({ count }) => count)).toEqual([7, 0, 1, 0, 0])
    expect(oldest).toBe(29)
  })

  test('at the pace of four weeks it comes to so many claims, such a day and such a sum', () => {
    // 7 of 28 days came, 30 days are left: 7 and a half more; 6 were decided, 8 are open.
    expect(forecast(progress())).toEqual({
      handedIn: 22,
      ends: '2026-08-07',
      granted: 22_000_000,
    })
  })

  test('with nothing moved lately there is no forecast; with nothing decided no day', () => {
    expect(forecast(progress({ days: [] }))).toBeUndefined()
    const days = [{ day: '2026-06-24', handedIn: 7, decided: 0, open: 7 }]
    expect(forecast(progress({ days }))?.ends).toBeUndefined()
  })

  test('a round that is over takes nothing more', () => {
    expect(forecast(progress({ today: '2026-08-01', days: [] }))).toBeUndefined()
    const days = [{ day: '2026-07-30', handedIn: 7, decided: 2, open: 7 }]
    expect(forecast(progress({ today: '2026-08-01', days }))?.handedIn).toBe(14)
  })
})

describe('the page', () => {
  beforeEach(openOffice)
  const open = async (told = progress()) => {
    answering({ 'show-progress': () => reply(told) })
    await signInAs(city)
    render(<RoundProgressPage />)
  }

  test('says time, decisions, money and where they come to', async () => {
    await open()
    expect(await screen.findByText('申报时间已过50%，还有30天截止')).toBeInTheDocument()
    expect(screen.getByText('已办结43%：6件，共提交14件')).toBeInTheDocument()
    expect(screen.getByText('资金已用30%：批准6万元，安排20万元')).toBeInTheDocument()
    expect(screen.getByText('将超出安排的资金约2万元，请关注。')).toBeInTheDocument()
  })

  test('sums items, counties and places; the chart is told in figures too', async () => {
    await open()
    const items = within(await screen.findByRole('region', { name: '按事项' }))
    expect(
      items.getByRole('row', { name: /^马德里商标国际注册奖励 14 8 6 6万元 1万元/ }),
    ).toBeVisible()
    const counties = within(screen.getByRole('region', { name: '按县区' }))
    expect(counties.getByRole('row', { name: '东海县 4 4 0 0元 0元' })).toBeVisible()
    expect(
      screen.getByRole('img', { name: '折线图：累计提交14件，累计办结6件，逐月数字见下表' }),
    ).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '逐月数字' }))
    expect(screen.getByRole('row', { name: '2026年6月 14 6' })).toBeInTheDocument()
  })

  test('of a round in which nothing was handed in says so', async () => {
    await open(progress({ items: [], days: [] }))
    expect(await screen.findByText('这个批次还没有提交的申报')).toBeInTheDocument()
    expect(screen.getByText('最近28天没有提交或办结，无法估算。')).toBeInTheDocument()
  })
})
