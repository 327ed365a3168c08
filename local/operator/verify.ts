import { verifyClaims } from '../../cloudfunctions/audit/verify-claims'
import { VerifyClaims } from '../../contract/verify-claims'
import { Trouble } from '../trouble'
import type { Command } from './command'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

export const verify: Command = {
  name: 'verify',
  about: 'recompute the history of every claim, and every day’s seal',
  usage: '',
  names: 0,
  options: {},
  still: true,
  run: async (world) => {
    const { claims, entries, seals, broken } = await tellDeed(world, VerifyClaims, verifyClaims, {})
    console.log(`${claims} claims, ${entries} entries, ${seals} sealed days`)
    if (broken.length === 0) return console.log('every history is whole')
    console.log(sayTable(broken.map(({ claim, what }) => [claim, what])))
    throw new Trouble(`${new Set(broken.map(({ claim }) => claim)).size} broken`)
  },
}
