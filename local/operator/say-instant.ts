const SHANGHAI = 8 * 3_600_000

/** `2026-06-08 12:00` in Asia/Shanghai. */
export const sayInstant = (instant: string): string =>
  new Date(Date.parse(instant) + SHANGHAI).toISOString().slice(0, 16).replace('T', ' ')
