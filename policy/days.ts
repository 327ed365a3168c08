/** Days as `YYYY-MM-DD`, reckoned without a clock or a time zone. */
const parts = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lengths = (year: number) => [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Is this text a day that exists? */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, date] = parts(text)
  return date >= 1 && date <= (lengths(year)[month - 1] ?? 0)
}

/** Days since the first day of year 0. */
const dayNumber = (day: string) => {
  const [year, month, date] = parts(day)
  const before = year - 1
  const leaps =
    year === 0
      ? 0
      : 1 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const months = lengths(year)
    .slice(0, month - 1)
    .reduce((sum, length) => sum + length, 0)
  return year * 365 + leaps + months + date
}

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** 29 February leads to 28 February. */
export const sameDayNextYear = (day: string): string => {
  const [year, month, date] = parts(day)
  const last = lengths(year + 1)[month - 1] ?? date
  const pad = (number: number, width: number) => String(number).padStart(width, '0')
  return `${pad(year + 1, 4)}-${pad(month, 2)}-${pad(Math.min(date, last), 2)}`
}
