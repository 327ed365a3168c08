/** Days as `YYYY-MM-DD`, reckoned without a clock or a time zone. */
const parts = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
]

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has; 0 where there is no such month. */
const daysIn = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (lengths[month - 1] ?? 0)

/** Is this text a day that exists? */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, date] = parts(text)
  return date >= 1 && date <= daysIn(year, month)
}

/** The first day of year 0 is 1. */
const dayNumber = (day: string) => {
  const [year, month, date] = parts(day)
  const before = year - 1
  const leaps = 1 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  let months = 0
  for (let past = 1; past < month; past += 1) months += daysIn(year, past)
  return year * 365 + leaps + months + date
}

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** Monday is 1, Sunday is 7 (ISO 8601). The first day of year 0 was a Saturday. */
export const weekdayOf = (day: string): number => ((dayNumber(day) + 4) % 7) + 1

const write = (year: number, month: number, date: number): string => {
  const pad = (number: number, width: number) => String(number).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

export const dayAfter = (day: string): string => {
  const [year, month, date] = parts(day)
  if (date < daysIn(year, month)) return write(year, month, date + 1)
  return month < 12 ? write(year, month + 1, 1) : write(year + 1, 1, 1)
}

/** The day so many days later; 0 is the day itself. */
export const daysAfter = (day: string, days: number): string => {
  let later = day
  for (let gone = 0; gone < days; gone += 1) later = dayAfter(later)
  return later
}

/** 29 February leads to 28 February. */
export const sameDayNextYear = (day: string): string => {
  const [year, month, date] = parts(day)
  return write(year + 1, month, Math.min(date, daysIn(year + 1, month)))
}
