const SHANGHAI = 8 * 3_600_000

/** An instant as people in Shanghai read it: `2026年3月12日 09:05`. */
export const sayTime = (iso: string): string => {
  const local = new Date(Date.parse(iso) + SHANGHAI).toISOString()
  return `${sayDay(local.slice(0, 10))} ${local.slice(11, 16)}`
}

/** How long something has taken, to the unit that matters: `42秒`, `12分钟`, `3小时`, `2天`. */
export const sayDuration = (seconds: number): string => {
  if (seconds < 60) return `${seconds}秒`
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}分钟`
  return seconds < 86_400
    ? `${Math.floor(seconds / 3_600)}小时`
    : `${Math.floor(seconds / 86_400)}天`
}

/** `2026-03-12` as `2026年3月12日`. */
export const sayDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
