import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { exportTable } from '../../cloudfunctions/audit/export-table'
import type { Ports } from '../../cloudfunctions/ports'
import { ExportTable } from '../../contract/export-table'
import { currentEdition } from '../../policy/edition'
import { jsonLine } from './json-line'
import { tellDeed } from './tell-deed'

export const FORMAT = 'zhihui-table-1'

/** Told by the header, so that a restore knows whether what is sealed can be opened again. */
export const keyMark = ({ vault }: Pick<Ports, 'vault'>): string => vault.mark(FORMAT)

/**
 * The table's rows, a line each, between a header and a last line with their number and the SHA-256
 * of everything before it. Answers how many rows there are.
 */
export const writeTable = async (world: Ports, path: string): Promise<number> => {
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  const writeLine = async (value: object) => {
    const line = jsonLine(value)
    hash.update(line)
    await file.write(line)
  }
  let rows = 0
  try {
    const at = new Date(world.clock.now()).toISOString()
    await writeLine({ format: FORMAT, edition: currentEdition.id, at, key: keyMark(world) })
    for await (const row of everyExported(world)) {
      await writeLine(row)
      rows += 1
    }
    await writeLine({ rows, sha256: hash.copy().digest('hex') })
    await file.sync()
  } finally {
    await file.close()
  }
  return rows
}

async function* everyExported(world: Ports) {
  let after: string | undefined
  do {
    const page = await tellDeed(world, ExportTable, exportTable, after ? { after } : {})
    yield* page.rows
    after = page.next
  } while (after)
}
