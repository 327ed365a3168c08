import { createHash, randomBytes } from 'node:crypto'

/** 32 characters that fit a mini-program code's scene: 192 bits that nobody guesses. */
export const newNonce = (): string => randomBytes(24).toString('base64url')

export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex')
