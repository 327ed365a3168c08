import { isSigned, sign } from './signature'

const LINK_MILLISECONDS = 300_000

interface Permit {
  readonly key: string
  /** Milliseconds since 1970 UTC. */
  readonly until: number
}

/** Links have a secret of their own: else one's signature would pass for a form that quotes it. */
const linkSecret = (secret: string): string => sign('links', secret)

/** A token for one key that lapses after five minutes. */
export const signLink = (key: string, secret: string, now: number): string => {
  const permit: Permit = { key, until: now + LINK_MILLISECONDS }
  const payload = Buffer.from(JSON.stringify(permit)).toString('base64url')
  return `${payload}.${sign(payload, linkSecret(secret))}`
}

/** The key that a token shows, or nothing when it is forged or has lapsed. */
export const openLink = (token: string, secret: string, now: number): string | undefined => {
  const [payload = '', signature = ''] = token.split('.')
  if (token !== `${payload}.${signature}`) return undefined
  if (!isSigned(payload, signature, linkSecret(secret))) return undefined
  // Ours, as the signature shows.
  const permit = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Permit
  return now < permit.until ? permit.key : undefined
}
