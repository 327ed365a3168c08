/** Today in Shanghai by this device, while the server has not said it. */
export const shanghaiToday = (): string =>
  new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
