/** A phone has no keys. */
export const useKeys = (
  _question: string,
  _next: (() => void) | undefined,
  _back: () => void,
): void => undefined
