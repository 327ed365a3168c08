import * as z from 'zod/mini'

const KEY = 'sign-in/v1'

/** A sign-in code under way. Its secret never leaves this tab; a reload of the tab goes on with it. */
const Pending = z.object({
  nonce: z.string(),
  secret: z.string(),
  image: z.string(),
  link: z.string(),
  /** Milliseconds since 1970, by this device. */
  ends: z.number(),
})
export type PendingSignIn = z.output<typeof Pending>

/** The code that this tab waits for, unless it has run out. */
export const recallPending = (now: number): PendingSignIn | undefined => {
  try {
    const read = Pending.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'))
    return read.success && read.data.ends > now ? read.data : undefined
  } catch {
    return undefined
  }
}

/** A browser that keeps nothing only loses the going on after a reload. */
export const keepPending = (pending: PendingSignIn): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(pending))
  } catch {
    return
  }
}

export const forgetPending = (): void => {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    return
  }
}
