/** A phone has no arrow keys. */
export const useArrowKeys: (earlier: () => void, later: () => void) => void = () => undefined
