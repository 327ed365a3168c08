/** The time, handed in so that deeds can be tried on any day. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  today(): string
}
