/** A phone has no keys. */
export const useConfirmKey: (confirm: (() => void) | undefined) => void = () => undefined
