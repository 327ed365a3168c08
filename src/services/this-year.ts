/** The calendar year in Shanghai, for an estimate while no round is known. */
export const thisYear = (): number => new Date(Date.now() + 8 * 3_600_000).getUTCFullYear()
