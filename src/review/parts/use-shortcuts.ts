/** A phone has no keys. */
export const useShortcuts: (
  deeds: Readonly<Record<string, (() => void) | undefined>>,
) => void = () => undefined
