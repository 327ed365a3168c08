/** A phone has no keys. */
export const useTurnKey: (turn: () => void) => void = () => undefined
