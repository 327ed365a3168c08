import { importGrants as deed } from '../../cloudfunctions/imports/import-grants'
import { ImportGrants, MOST_GRANTS, type ToldGrant } from '../../contract/import-grants'
import { sayImportFault } from '../../words/import-faults'
import { readYuan } from '../../words/money'
import { Trouble } from '../trouble'
import type { Command } from './command'
import { readList, type Column, type ListRow } from './read-list'
import { tellDeed } from './tell-deed'

const columns = {
  name: { titles: ['单位名称'] },
  number: { titles: ['证件号'] },
  item: { titles: ['事项'] },
  year: { titles: ['年度'] },
  amount: { titles: ['金额（元）'] },
  paper: { titles: ['文号'] },
  references: { titles: ['证书编号', '证书编号（；分隔）'] },
  places: { titles: ['名额'], optional: true },
} as const satisfies Readonly<Record<string, Column>>

export const importGrants: Command = {
  name: 'import-grants',
  about: 'import grants from before this software out of a list (.xlsx or CSV)',
  usage: 'FILE [--dry-run]',
  names: 1,
  options: { 'dry-run': { type: 'boolean' } },
  run: async (world, typed) => {
    const rows = await readList(typed, columns)
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

/** A sum that is none stays what it was, and is told as a fault of its row. */
const grantOf = ({ line, cells }: ListRow<keyof typeof columns>): ToldGrant => ({
  line,
  name: cells.name,
  number: cells.number,
  item: cells.item,
  year: cells.year.replace(/年$/, ''),
  amount: readYuan(cells.amount) ?? `${cells.amount}元`,
  paper: cells.paper,
  references: cells.references
    .split(/[;；\n]/)
    .map((number) => number.trim())
    .filter((number) => number !== ''),
  ...(cells.places === '' ? {} : { places: cells.places }),
})
