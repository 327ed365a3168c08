/** The whole table at a moment, each row as one line of text that says the same of the same. */
import type { Key, Table } from '../../../cloudfunctions/ports/table'

export type Snapshot = ReadonlyMap<string, string>

/** Fields in one order, what is not stored left out. */
export const plainly = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

export const nameOf = ({ partition, sort }: Key): string => `${partition} / ${sort}`

/** Every row but the sessions, which turn by themselves, and how often somebody asked, which is no claim's matter. */
export const takeSnapshot = async (table: Pick<Table, 'walk'>): Promise<Snapshot> => {
  const rows = new Map<string, string>()
  let after: string | undefined
  do {
    const page = await table.walk(after === undefined ? {} : { after })
    for (const row of page.rows)
      if (!/^(session|asked)#/.test(row.partition)) rows.set(nameOf(row), plainly(row.fields))
    after = page.next
  } while (after !== undefined)
  return rows
}

/** What differs, one line for each row. */
export const differences = (before: Snapshot, after: Snapshot): readonly string[] => [
  ...[...after].flatMap(([name, fields]) =>
    before.get(name) === fields ? [] : [`${name}: ${before.get(name) ?? 'nothing'} → ${fields}`],
  ),
  ...[...before.keys()].flatMap((name) => (after.has(name) ? [] : [`${name}: gone`])),
]
