import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { openSheets } from '../../cloudfunctions/adapters/sheets'
import { BadSheet, type SheetFault, type SheetRow } from '../../cloudfunctions/ports/sheets'
import { codeOf, Trouble } from '../trouble'
import { nameOf, type Typed } from './command'

/** What a column may be called, the first name as it is asked for; `optional` ones may be missing. */
export interface Column {
  readonly titles: readonly string[]
  readonly optional?: true
}

/** A row by the names that the columns were given, and where it stands in the file. */
export interface ListRow<Name extends string> {
  readonly line: number
  readonly cells: Readonly<Record<Name, string>>
}

const why: Readonly<Record<SheetFault, string>> = {
  'not-a-sheet': 'it is neither .xlsx nor CSV, or it is damaged',
  'no-header': 'nothing stands in it',
  'header-twice': 'two of its columns bear the same title',
  'too-large': 'it is larger than a list ever is',
}

/** The rows of the spreadsheet that was named. Throws a Trouble where it cannot be read, or naming every column that it lacks. */
export const readList = async <Name extends string>(
  typed: Typed,
  columns: Readonly<Record<Name, Column>>,
): Promise<readonly ListRow<Name>[]> => {
  const path = resolve(typed.from, nameOf(typed))
  const rows = await readSheet(path)
  const [first] = rows
  if (!first) throw new Trouble(`${path} has no rows under its header`)
  const found = placeColumns(Object.keys(first.cells), columns)
  return rows.map(({ line, cells }) => ({ line, cells: pick(cells, found) }))
}

const readSheet = async (path: string): Promise<readonly SheetRow[]> => {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Trouble(`${path} cannot be read (${codeOf(cause)})`)
  })
  try {
    return await openSheets().read(bytes, basename(path))
  } catch (cause) {
    throw cause instanceof BadSheet ? new Trouble(`${path} is no list: ${why[cause.kind]}`) : cause
  }
}

/** Full-width brackets and spaces make no other column. */
const plain = (title: string): string => title.normalize('NFKC').replace(/\s/g, '')

const placeColumns = <Name extends string>(
  titles: readonly string[],
  columns: Readonly<Record<Name, Column>>,
): ReadonlyMap<string, string | undefined> => {
  const wanted = Object.entries<Column>(columns)
  const placed = wanted.map(([name, { titles: names }]): [string, string | undefined] => [
    name,
    titles.find((title) => names.some((one) => plain(one) === plain(title))),
  ])
  const missing = placed.flatMap(([, title], at) => {
    const [, column] = wanted[at] ?? []
    return title === undefined && !column?.optional ? [column?.titles[0]] : []
  })
  if (missing.length === 0) return new Map(placed)
  throw new Trouble(`the list lacks ${missing.join('、')}; it has ${titles.join('、')}`)
}

const pick = <Name extends string>(
  cells: SheetRow['cells'],
  found: ReadonlyMap<string, string | undefined>,
): ListRow<Name>['cells'] => {
  const picked = [...found].map(([name, title]) => [name, title ? (cells[title] ?? '') : ''])
  // Every name of the columns is a key of the map.
  return Object.fromEntries(picked) as Record<Name, string>
}
