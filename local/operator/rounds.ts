import { listRounds } from '../../cloudfunctions/rounds/list-rounds'
import { ListRounds } from '../../contract/list-rounds'
import type { Round } from '../../contract/shapes/round'
import { itemIds } from '../../policy/vocabulary'
import type { Command } from './command'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

const sayItems = ({ items }: Round): string =>
  items.length === itemIds.length ? 'every item' : `${items.length} items`

export const roundCells = (round: Round): readonly string[] => [
  round.round,
  round.status,
  `${round.opens} to ${round.closes} 24:00`,
  `achievements ${round.from} to ${round.to}`,
  round.edition,
  sayItems(round),
  round.title,
]

export const rounds: Command = {
  name: 'rounds',
  about: 'list every round, the latest to open first',
  usage: '',
  names: 0,
  options: {},
  run: async (world) => {
    const { rounds: all } = await tellDeed(world, ListRounds, listRounds, {})
    console.log(
      all.length > 0 ? sayTable(all.map(roundCells)) : 'there is no round; begin with: keep-round',
    )
  },
}
