/**
 * What the deeds ask of a table, in our words. Two adapters answer: DynamoDB and an embedded SQLite
 * file; one contract suite holds them to the same behaviour. Keys stand in `cloudfunctions/keys.ts`.
 */
export interface Key {
  readonly partition: string
  readonly sort: string
}

/** A stored value: what JSON can hold. Money is whole fen, days are ISO strings. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value | undefined }

/** A row: its key and its fields. A field that is `undefined` is not stored. */
export interface Row extends Key {
  readonly fields: { readonly [name: string]: Value | undefined }
}

/** What must hold of the row as it is now, or nothing of the whole transaction happens. */
export type Condition =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present' }
  | { readonly kind: 'equals'; readonly field: string; readonly value: string | number | boolean }
  | { readonly kind: 'one-of'; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: 'at-least'; readonly field: string; readonly amount: number }

/**
 * One change of one row. `put` replaces the whole row; `change` adds to number fields of a row (a
 * missing row or field counts as 0); `check` changes nothing and only asks.
 */
export type Write = { readonly only?: readonly Condition[] } & (
  | { readonly kind: 'put'; readonly row: Row }
  | { readonly kind: 'remove'; readonly key: Key }
  | { readonly kind: 'change'; readonly key: Key; readonly add: Readonly<Record<string, number>> }
  | { readonly kind: 'check'; readonly key: Key; readonly only: readonly Condition[] }
)

/** Done, or the positions (in the list of writes) whose conditions did not hold. */
export type Outcome =
  { readonly done: true } | { readonly done: false; readonly failed: readonly number[] }

export interface Page {
  readonly rows: readonly Row[]
  /** Hand it back as `after` for the next page; absent at the end. */
  readonly next?: string
}

export interface Query {
  readonly partition: string
  /** Only rows whose sort begins with this. */
  readonly prefix?: string
  /** `up` (default) in order of sort by UTF-8 bytes, `down` in reverse. */
  readonly order?: 'up' | 'down'
  /** 1 to 100; 50 when absent. */
  readonly limit?: number
  readonly after?: string
}

export interface Walk {
  /** 1 to 100; 100 when absent. */
  readonly limit?: number
  readonly after?: string
}

export const MOST_WRITES = 100

export interface Table {
  /** Strongly consistent. */
  get(key: Key): Promise<Row | undefined>
  /** One partition, ordered, paged. Strongly consistent. An `after` that is not ours is a BadCursor. */
  query(query: Query): Promise<Page>
  /**
   * Every row of the table, page by page, in the store's own order, all rows of a partition together;
   * for the operator's whole-table work (export, verification) only, never for serving a request of
   * the public. Each row is as it is when its page is read: what changes meanwhile may be met as it
   * was or as it is, but no row is met twice. An `after` that is not ours is a BadCursor.
   */
  walk(walk: Walk): Promise<Page>
  /**
   * All or nothing, durable before it answers. At most `MOST_WRITES` rows, each row once (a fault
   * otherwise). `token` (1 to 36 characters) names this very transaction: told twice within ten
   * minutes it is done once and answers `done` both times. Conflicts with other transactions are
   * retried inside with the same token.
   */
  transact(writes: readonly Write[], token: string): Promise<Outcome>
}

/** A cursor that this table did not give out. */
export class BadCursor extends Error {}
