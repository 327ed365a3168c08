export const MOST_BYTES = 5 * 1024 * 1024
/** Below the header, those that are not empty. */
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200
