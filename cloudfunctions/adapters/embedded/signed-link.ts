import { isSigned, sign } from './signature'

const LINK_MILLISECONDS = 300_000

/** One file, and the name that it is to be saved under, where it is not to be shown. */
export interface Linked {
  readonly key: string
  readonly saveAs?: string | undefined
}

interface Permit extends Linked {
  /** Milliseconds since 1970 UTC. */
  readonly until: number
}

/** Links have a secret of their own: else one's signature would pass for a form that quotes it. */
export const linkSecretOf = (secret: string): string => sign('links', secret)

/** A token for one key that lapses after five minutes; `secret` is the links' own. */
export const signLink = (linked: Linked, secret: string, now: number): string => {
  const permit: Permit = { ...linked, until: now + LINK_MILLISECONDS }
  const payload = Buffer.from(JSON.stringify(permit)).toString('base64url')
  return `${payload}.${sign(payload, secret)}`
}

/** What a token leads to, or nothing when it is forged or has lapsed. */
export const openLink = (token: string, secret: string, now: number): Linked | undefined => {
  const [payload = '', signature = ''] = token.split('.')
  if (token !== `${payload}.${signature}`) return undefined
  if (!isSigned(payload, signature, secret)) return undefined
  // Ours, as the signature shows.
  const permit = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Permit
  return now < permit.until ? permit : undefined
}
