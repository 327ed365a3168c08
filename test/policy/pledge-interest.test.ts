import { daysBetween, isDay, sameDayNextYear } from '../../policy/days'
import { pledgeCosts } from '../../policy/evaluate/pledge-costs'

const counted = (interest: number, start: string, end: string) =>
  pledgeCosts({ interest, start, end, fees: 0 }).most

describe('the same day of the next year', () => {
  it.each([
    ['2025-01-10', '2026-01-10'],
    ['2023-02-28', '2024-02-28'],
    ['2024-02-28', '2025-02-28'],
    ['2024-02-29', '2025-02-28'],
    ['2023-03-01', '2024-03-01'],
    ['2025-12-31', '2026-12-31'],
  ])('%s leads to %s', (start, end) => {
    expect(sameDayNextYear(start)).toBe(end)
  })
})

describe('days between', () => {
  it.each([
    ['2025-01-10', '2025-01-10', 0],
    ['2025-01-10', '2025-01-11', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['2024-01-01', '2025-01-01', 366],
    ['2025-01-01', '2026-01-01', 365],
    ['2024-03-01', '2026-02-28', 729],
    ['2000-01-01', '2100-01-01', 36_525],
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})

describe('days that exist', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '2025-04-30'])('%s does', (day) => {
    expect(isDay(day)).toBe(true)
  })
  it.each([
    ...['2025-02-29', '2100-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00'],
    ...['2025-1-1', '20250101', '2025-01-01T00:00', ' 2025-01-01', '2025/01/01', ''],
  ])('“%s” does not', (day) => {
    expect(isDay(day)).toBe(false)
  })
})

describe('interest that counts in full', () => {
  it.each([
    ['no day at all', '2025-01-10', '2025-01-10'],
    ['one day', '2025-01-10', '2025-01-11'],
    ['half a year over the new year', '2025-10-01', '2026-04-01'],
    ['a day short of a year', '2025-01-10', '2026-01-09'],
    ['to the same day of the next year', '2025-01-10', '2026-01-10'],
    ['366 days, if that is a year', '2023-03-01', '2024-03-01'],
    ['from 29 February to 28 February', '2024-02-29', '2025-02-28'],
  ])('%s', (_says, start, end) => {
    expect(counted(12_345_678, start, end)).toBe(12_345_678)
  })
})

describe('interest beyond the first year is left out by days', () => {
  it.each([
    ['one day beyond', 366, '2025-01-10', '2026-01-11', 365],
    ['one day beyond a year of 366 days', 367, '2023-03-01', '2024-03-02', 366],
    ['29 February to 1 March: a day beyond', 366, '2024-02-29', '2025-03-01', 365],
    ['two years', 73_000, '2025-01-01', '2027-01-01', 36_500],
    // 365 of 1096 days (2024 is a leap year): 1000 × 365 / 1096 = 333.02…
    ['three years, floored', 1_000, '2023-01-01', '2026-01-01', 333],
    // 365 of 366 days: 1 × 365 / 366 = 0.997…
    ['a single fen is floored away', 1, '2025-01-10', '2026-01-11', 0],
    // 365 of 729 days: 48 000 000 × 365 / 729 = 24 032 921.81…
    ['48万 over two years but a day', 48_000_000, '2024-03-01', '2026-02-28', 24_032_921],
    // 365 of 366 days: 10¹¹ × 365 / 366 = 99 726 775 956.28…
    ['the largest sum', 1e11, '2025-01-10', '2026-01-11', 99_726_775_956],
  ])('%s', (_says, interest, start, end, expected) => {
    expect(counted(interest, start, end)).toBe(expected)
  })
})

it('fees count in full, whatever the days', () => {
  const loan = { interest: 366, fees: 1_000, start: '2025-01-10', end: '2026-01-11' }
  expect(pledgeCosts(loan).most).toBe(1_365)
})

it('the first year is told where only part of the interest counts', () => {
  const loan = { interest: 366, fees: 0, start: '2025-01-10', end: '2026-01-11' }
  const firstYear = { interest: 366, counted: 365, days: 365, ofDays: 366 }
  expect(pledgeCosts(loan)).toEqual({ most: 365, firstYear })
})

it('no first year is told where all the interest counts', () => {
  const loan = { interest: 366, fees: 0, start: '2025-01-10', end: '2026-01-10' }
  expect(pledgeCosts(loan).firstYear).toBeUndefined()
})
