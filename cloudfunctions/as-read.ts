import type { Condition, Row } from './ports/table'

/**
 * Only as the row was read: its plain fields are the same still. A row whose lists may change too
 * carries a `stamp`, written anew with every change.
 */
export const asRead = (row: Row | undefined): readonly Condition[] =>
  row === undefined
    ? [{ kind: 'absent' }]
    : Object.entries(row.fields).flatMap(([field, value]) =>
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? [{ kind: 'equals', field, value } as const]
          : [],
      )
