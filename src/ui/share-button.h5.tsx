/** A browser has no such button: the page offers its address instead. */
export const ShareButton = (): null => null
