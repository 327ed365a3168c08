/** What a session token names: the family of rotated tokens, and the turn it was given out at. */
export interface Pass {
  readonly family: string
  readonly turn: number
}

/** Signs and reads session tokens; a token lives 15 minutes. */
export interface Tokens {
  sign(pass: Pass): Promise<string>
  /** Nothing where the token is forged, lapsed or not ours. */
  read(token: string): Promise<Pass | undefined>
}
