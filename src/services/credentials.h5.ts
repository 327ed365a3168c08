/** On the web the session is an HttpOnly cookie that no script sees; the header shows that the request is ours. */
export const credentials = {
  options: { credentials: 'same-origin' as const },
  headers: (): Record<string, string> => ({ 'X-Zhihui': '1' }),
  take: (_header: Record<string, string>) => undefined,
  forget: () => undefined,
  /** A browser can't sign in by itself: the person scans a code. */
  renew: (): Promise<boolean> => Promise.resolve(false),
}
