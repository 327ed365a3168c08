/** Something the developer can mend: told in one sentence that says what to do, without a stack. */
export class Trouble extends Error {}

/** The code of a system error, e.g. `EACCES`; empty for anything else. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : ''
