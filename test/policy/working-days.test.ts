import fc from 'fast-check'
import {
  dayAfter,
  daysAfter,
  daysBetween,
  isDay,
  sameDayNextYear,
  weekdayOf,
} from '../../policy/days'
import { addWorkingDays, type Calendar } from '../../policy/working-days'

/** Sample: a long autumn holiday, paid for with a Sunday before and a Saturday after it. */
const sample: Calendar = {
  years: [2026, 2027],
  holidays: [
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    '2027-01-01',
  ],
  workdays: ['2026-09-27', '2026-10-10'],
}

const end = (from: string, days: number, calendar = sample) =>
  addWorkingDays(from, days, calendar).day

describe('a period of working days', () => {
  it('begins on the day after', () => expect(end('2026-03-02', 1)).toBe('2026-03-03'))
  it('counts no weekend', () => expect(end('2026-03-06', 5)).toBe('2026-03-13'))
  it('has no days where none are asked, also on a day off', () => {
    expect(addWorkingDays('2026-03-07', 0, sample)).toEqual({ day: '2026-03-07', guessed: false })
  })
  it('begins on Monday where it was reckoned from a weekend', () => {
    expect(end('2026-03-07', 1)).toBe('2026-03-09')
  })
  it('passes over a holiday on a weekday', () => expect(end('2026-09-30', 1)).toBe('2026-10-08'))
  it('counts a weekend day that is worked', () => {
    expect(end('2026-09-25', 1)).toBe('2026-09-27')
    expect(end('2026-09-30', 3)).toBe('2026-10-10')
  })
  it('goes on over the end of a year', () => expect(end('2026-12-30', 2)).toBe('2027-01-04'))
  it('goes on over a leap day', () => expect(end('2028-02-28', 2)).toBe('2028-03-01'))
  it.each([-1, 1.5, NaN, Infinity])('cannot be of %p days', (days) => {
    expect(() => addWorkingDays('2026-03-02', days, sample)).toThrow(RangeError)
  })
})

describe('a period is a guess', () => {
  const guessed = (from: string, days: number, calendar = sample) =>
    addWorkingDays(from, days, calendar).guessed

  it('where a day of it lies in a year without a calendar', () => {
    expect(guessed('2027-12-30', 1)).toBe(false)
    expect(guessed('2027-12-30', 2)).toBe(true)
  })
  it('where it only passes through such a year', () => {
    const gap = { ...sample, years: [2026, 2028] }
    expect(guessed('2026-12-31', 300, gap)).toBe(true)
  })
  it('not where the day before it lies in such a year', () => {
    expect(guessed('2025-12-31', 1)).toBe(false)
    expect(guessed('2025-12-31', 0)).toBe(false)
  })
  it('that holds weekdays for working days', () => {
    const nothing = { years: [], holidays: [], workdays: [] }
    expect(addWorkingDays('2026-09-30', 2, nothing)).toEqual({ day: '2026-10-02', guessed: true })
  })
})

describe('of any days and any calendar', () => {
  const two = (number: number) => String(number).padStart(2, '0')
  const days = fc
    .record({
      year: fc.integer({ min: 2024, max: 2029 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, date }) => `${year}-${two(month)}-${two(date)}`)
    .filter(isDay)
  const calendars = fc
    .record({
      years: fc.subarray([2024, 2025, 2026, 2027, 2028, 2029, 2030]),
      off: fc.array(days, { maxLength: 60 }),
      worked: fc.array(days, { maxLength: 20 }),
    })
    .map(({ years, off, worked }) => ({
      years,
      holidays: off.filter((day) => weekdayOf(day) < 6),
      workdays: worked.filter((day) => weekdayOf(day) >= 6),
    }))
  const counts = fc.integer({ min: 0, max: 90 })
  const works = (day: string, { holidays, workdays }: Calendar) =>
    workdays.includes(day) || (weekdayOf(day) < 6 && !holidays.includes(day))
  const holds = (say: (from: string, count: number, calendar: Calendar) => void) =>
    fc.assert(fc.property(days, counts, calendars, say), { seed: 7 })

  it('the end is a working day, or the day it was reckoned from', () => {
    holds((from, count, calendar) => {
      const day = end(from, count, calendar)
      expect(count === 0 ? day === from : works(day, calendar)).toBe(true)
    })
  })
  it('as many working days as asked lie after the first day up to the end', () => {
    holds((from, count, calendar) => {
      const last = end(from, count, calendar)
      let found = 0
      for (let day = from; day !== last;) {
        day = dayAfter(day)
        if (works(day, calendar)) found += 1
      }
      expect(found).toBe(count)
    })
  })
  it('more days end later, and a later day never ends earlier', () => {
    holds((from, count, calendar) => {
      const day = end(from, count, calendar)
      expect(daysBetween(day, end(from, count + 1, calendar))).toBeGreaterThan(0)
      expect(daysBetween(day, end(dayAfter(from), count, calendar))).toBeGreaterThanOrEqual(0)
    })
  })
  it('two periods in a row are one', () => {
    holds((from, count, calendar) => {
      const once = addWorkingDays(from, count, calendar)
      const twice = addWorkingDays(once.day, 3, calendar)
      const guessed = once.guessed || twice.guessed
      expect(addWorkingDays(from, count + 3, calendar)).toEqual({ day: twice.day, guessed })
    })
  })
})

describe('days', () => {
  it.each([
    ['0000-01-01', 6],
    ['0001-01-01', 1],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2026-03-01', 7],
    ['2026-03-02', 1],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday))
  it.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2100-02-28', '2100-03-01'],
    ['2026-12-31', '2027-01-01'],
    ['0999-04-30', '0999-05-01'],
  ])('after %s comes %s', (day, next) => expect(dayAfter(day)).toBe(next))
  it('the day after is one day and one weekday on', () => {
    let day = '2023-12-01'
    while (day < '2028-04-01') {
      const next = dayAfter(day)
      expect([isDay(next), daysBetween(day, next)]).toEqual([true, 1])
      expect(weekdayOf(next)).toBe((weekdayOf(day) % 7) + 1)
      day = next
    }
  })
  it.each([
    [0, '2026-12-30'],
    [1, '2026-12-31'],
    [3, '2027-01-02'],
  ])('%i days after 30 December', (days, later) => {
    expect(daysAfter('2026-12-30', days)).toBe(later)
  })
  it('29 February leads to 28 February of the next year', () => {
    expect(sameDayNextYear('2028-02-29')).toBe('2029-02-28')
  })
})
