import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { codeOf, Trouble } from '../trouble'
import { demand, type Command } from './command'
import { writeClaims } from './write-claims'
import { writeTable } from './write-table'

const files = ['claims.jsonl', 'claims.xlsx', 'table.jsonl'] as const

/** An export is never written over another: it may be the only one there is. */
const readyFolder = (folder: string): void => {
  const there = files.filter((file) => existsSync(join(folder, file)))
  if (there.length > 0)
    throw new Trouble(`${folder} holds ${there.join(', ')} already: name another folder`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new Trouble(`${folder} cannot be made (${codeOf(cause)})`)
  }
}

export const exportAll: Command = {
  name: 'export',
  about: 'write all claims (JSON lines, Excel) and the whole table into a folder',
  usage: '--to FOLDER',
  names: 0,
  options: { to: { type: 'string' } },
  still: true,
  run: async (world, typed) => {
    const folder = resolve(typed.from, demand(typed, 'to'))
    readyFolder(folder)
    const [lines, sheet, table] = files.map((file) => join(folder, file)) as [
      string,
      string,
      string,
    ]
    const claims = await writeClaims(world, lines, sheet)
    const rows = await writeTable(world, table)
    console.log(`${claims} claims, ${rows} rows in ${folder}`)
    console.log(
      'Photos lie in the store of photos, the keys of sealed numbers with the secrets: keep both.',
    )
  },
}
