const SHANGHAI = 8 * 3_600_000

/** An instant as people in Shanghai read it: `2026年3月12日 09:05`. */
export const sayTime = (iso: string): string => {
  const local = new Date(Date.parse(iso) + SHANGHAI).toISOString()
  return `${sayDay(local.slice(0, 10))} ${local.slice(11, 16)}`
}

/** `2026-03-12` as `2026年3月12日`. */
export const sayDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
