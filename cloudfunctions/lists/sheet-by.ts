import type { Sheet, SheetColumn } from '../ports/sheets'

export type Cell = string | number | null

/** A column, and what stands in it for a row, which is counted from 0. */
export interface Told<Row> extends SheetColumn {
  readonly of: (row: Row, at: number) => Cell
}

export const sheetBy = <Row>(
  name: string,
  told: readonly Told<Row>[],
  rows: readonly Row[],
): Sheet => ({
  name,
  columns: told.map(({ of: _, ...column }) => column),
  rows: rows.map((row, at) => told.map(({ of }) => of(row, at))),
})
