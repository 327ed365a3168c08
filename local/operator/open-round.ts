import { openRound as deed } from '../../cloudfunctions/rounds/open-round'
import { OpenRound } from '../../contract/open-round'
import { nameOf, type Command } from './command'
import { roundCells } from './rounds'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

export const openRound: Command = {
  name: 'open-round',
  about: 'let a prepared or closed round take claims',
  usage: 'ROUND',
  names: 1,
  options: {},
  run: async (world, typed) => {
    const round = await tellDeed(world, OpenRound, deed, { round: nameOf(typed) })
    console.log(sayTable([roundCells(round)]))
  },
}
