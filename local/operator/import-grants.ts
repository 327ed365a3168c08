import { importGrants as deed } from '../../cloudfunctions/imports/import-grants'
import { ImportGrants, MOST_GRANTS } from '../../contract/import-grants'
import { sayImportFault } from '../../words/import-faults'
import { grantColumns, grantOf } from '../../words/lists/grants'
import { Trouble } from '../trouble'
import type { Command } from './command'
import { readList } from './read-list'
import { tellDeed } from './tell-deed'

export const importGrants: Command = {
  name: 'import-grants',
  about: 'import grants from before this software out of a list (.xlsx or CSV)',
  usage: 'FILE [--dry-run]',
  names: 1,
  options: { 'dry-run': { type: 'boolean' } },
  run: async (world, typed) => {
    const rows = await readList(typed, grantColumns)
    if (rows.length > MOST_GRANTS)
      throw new Trouble(
        `the list has ${rows.length} rows, at most ${MOST_GRANTS} go at once: split it`,
      )
    const told = { dry: typed.options['dry-run'] === true, grants: rows.map(grantOf) }
    const { good, imported, already, faults } = await tellDeed(world, ImportGrants, deed, told)
    for (const fault of faults) console.log(`line ${fault.line}: ${sayImportFault(fault)}`)
    console.log(`${good} good, ${imported} imported, ${already} imported before`)
    if (faults.length > 0)
      throw new Trouble(sayFaults(new Set(faults.map(({ line }) => line)).size, imported))
  },
}

const sayFaults = (bad: number, imported: number): string => {
  const rows = bad === 1 ? '1 row is bad' : `${bad} rows are bad`
  return imported === 0
    ? `${rows}: nothing was imported`
    : `${rows}; told again, the rest stays as it is`
}
