/** Structured lines about what happened. Numbers of people, accounts and photos never go in. */
export interface Log {
  info(what: string, more?: Readonly<Record<string, string | number>>): void
  fault(what: string, cause: unknown, more?: Readonly<Record<string, string | number>>): void
}
