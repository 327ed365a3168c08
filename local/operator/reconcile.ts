import { reconcileLedger } from '../../cloudfunctions/audit/reconcile-ledger'
import { ReconcileLedger } from '../../contract/reconcile-ledger'
import { Trouble } from '../trouble'
import type { Command } from './command'
import { tellDeed } from './tell-deed'

export const reconcile: Command = {
  name: 'reconcile',
  about: 'reckon the ledger anew from decisions and imported grants, and tell every difference',
  usage: '',
  names: 0,
  options: {},
  still: true,
  run: async (world) => {
    const { rows, differences } = await tellDeed(world, ReconcileLedger, reconcileLedger, {})
    console.log(`${rows} rows of the ledger`)
    if (differences.length === 0) return console.log('no difference')
    for (const { key, kept, reckoned } of differences)
      console.log(`${key}\n  kept      ${kept ?? 'nothing'}\n  reckoned  ${reckoned ?? 'nothing'}`)
    throw new Trouble(`${differences.length} differ`)
  },
}
