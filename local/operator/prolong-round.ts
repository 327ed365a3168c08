import { prolongRound as deed } from '../../cloudfunctions/rounds/prolong-round'
import { ProlongRound } from '../../contract/prolong-round'
import { demand, nameOf, type Command } from './command'
import { roundCells } from './rounds'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

export const prolongRound: Command = {
  name: 'prolong-round',
  about: 'give a round a later last day',
  usage: 'ROUND --closes DAY',
  names: 1,
  options: { closes: { type: 'string' } },
  run: async (world, typed) => {
    const told = { round: nameOf(typed), closes: demand(typed, 'closes') }
    const round = await tellDeed(world, ProlongRound, deed, told)
    console.log(sayTable([roundCells(round)]))
  },
}
