import { createHmac, timingSafeEqual } from 'node:crypto'

/** HMAC-SHA-256 of a text, in hex. */
export const sign = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('hex')

/** Compared in constant time, so that a forger learns nothing from how long a refusal takes. */
export const isSigned = (text: string, signature: string, secret: string): boolean => {
  const right = Buffer.from(sign(text, secret))
  const told = Buffer.from(signature)
  return right.length === told.length && timingSafeEqual(right, told)
}
