/** The web can't ask: leave for messages is given in WeChat, when the sign-in is confirmed there. */
export const askConsent = (): Promise<void> => Promise.resolve()

export const knowTemplates = (_set?: readonly string[]): void => undefined
