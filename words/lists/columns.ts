/** What a column may be called, the first name as it is asked for; `optional` ones may be missing. */
export interface Column {
  readonly titles: readonly string[]
  readonly optional?: true
}

/** A row of a list by the names that its columns were given, and where it stands in the file. */
export interface ListRow<Name extends string> {
  readonly line: number
  readonly cells: Readonly<Record<Name, string>>
}

/** The titles that a list lacks, and those that it has. */
export interface Lacking {
  readonly lacks: readonly string[]
  readonly has: readonly string[]
}

interface TitledRow {
  readonly line: number
  /** By title. */
  readonly cells: Readonly<Record<string, string>>
}

/** Full-width brackets and spaces make no other column. */
const plain = (title: string): string => title.normalize('NFKC').replace(/\s/g, '')

/** Rows by their columns' names, or what the list lacks for that. */
export const nameColumns = <Name extends string>(
  rows: readonly TitledRow[],
  columns: Readonly<Record<Name, Column>>,
): readonly ListRow<Name>[] | Lacking => {
  const has = Object.keys(rows[0]?.cells ?? {})
  const wanted = Object.entries<Column>(columns)
  const titleOf = ({ titles }: Column) =>
    has.find((title) => titles.some((one) => plain(one) === plain(title)))
  const lacks = wanted.flatMap(([, column]) =>
    column.optional || titleOf(column) ? [] : [column.titles[0] ?? ''],
  )
  if (lacks.length > 0) return { lacks, has }
  const pick = ({ cells }: TitledRow) => {
    const picked = wanted.map(([name, column]) => [name, cells[titleOf(column) ?? ''] ?? ''])
    return Object.fromEntries(picked) as Record<Name, string>
  }
  return rows.map((row) => ({ line: row.line, cells: pick(row) }))
}
