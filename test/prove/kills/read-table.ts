import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbeddedTable } from '../../../cloudfunctions/adapters/embedded/table'
import type { Row } from '../../../cloudfunctions/ports/table'

/**
 * Every row of a table whose server is dead, read from a copy: who recovers the file itself is the
 * server that starts next.
 */
export const readTable = async (dir: string, scratch: string): Promise<readonly Row[]> => {
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  for (const name of ['table.db', 'table.db-wal'])
    if (existsSync(join(dir, name))) copyFileSync(join(dir, name), join(scratch, name))
  const table = openEmbeddedTable(scratch)
  const rows: Row[] = []
  let after: string | undefined
  do {
    const page = await table.walk(after === undefined ? {} : { after })
    rows.push(...page.rows)
    after = page.next
  } while (after !== undefined)
  table.close()
  return rows
}
