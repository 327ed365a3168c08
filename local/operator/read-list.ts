import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { openSheets } from '../../cloudfunctions/adapters/sheets'
import { BadSheet, type SheetFault, type SheetRow } from '../../cloudfunctions/ports/sheets'
import { nameColumns, type Column, type ListRow } from '../../words/lists/columns'
import { codeOf, Trouble } from '../trouble'
import { nameOf, type Typed } from './command'

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
  if (rows.length === 0) throw new Trouble(`${path} has no rows under its header`)
  const named = nameColumns(rows, columns)
  if (!('lacks' in named)) return named
  throw new Trouble(`the list lacks ${named.lacks.join('、')}; it has ${named.has.join('、')}`)
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
