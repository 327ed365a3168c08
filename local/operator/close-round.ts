import { closeRound as deed } from '../../cloudfunctions/rounds/close-round'
import { CloseRound } from '../../contract/close-round'
import { nameOf, type Command } from './command'
import { roundCells } from './rounds'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

export const closeRound: Command = {
  name: 'close-round',
  about: 'let an open round take no more claims',
  usage: 'ROUND',
  names: 1,
  options: {},
  run: async (world, typed) => {
    const round = await tellDeed(world, CloseRound, deed, { round: nameOf(typed) })
    console.log(sayTable([roundCells(round)]))
  },
}
