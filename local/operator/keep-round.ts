import { keepRound as deed } from '../../cloudfunctions/rounds/keep-round'
import { KeepRound } from '../../contract/keep-round'
import { currentEdition } from '../../policy/edition'
import { itemIds } from '../../policy/vocabulary'
import { demand, nameOf, textOf, wholeOf, type Command, type Typed } from './command'
import { roundCells } from './rounds'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

/** What is not told follows from the round's name, or is what most rounds have. */
const toldBy = (typed: Typed) => {
  const round = nameOf(typed)
  return {
    round,
    title: demand(typed, 'title'),
    year: wholeOf(typed, 'year') ?? Number(round.slice(0, 4)),
    edition: textOf(typed, 'edition') ?? currentEdition.id,
    opens: demand(typed, 'opens'),
    closes: demand(typed, 'closes'),
    from: demand(typed, 'from'),
    to: demand(typed, 'to'),
    items: textOf(typed, 'items')?.split(',') ?? itemIds,
  }
}

export const keepRound: Command = {
  name: 'keep-round',
  about: 'prepare a round, or change one that was not opened yet',
  usage:
    'ROUND --title TITLE --opens DAY --closes DAY --from DAY --to DAY [--items ID,ID…] [--year YEAR] [--edition EDITION]',
  names: 1,
  options: {
    title: { type: 'string' },
    opens: { type: 'string' },
    closes: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    items: { type: 'string' },
    year: { type: 'string' },
    edition: { type: 'string' },
  },
  run: async (world, typed) => {
    const round = await tellDeed(world, KeepRound, deed, toldBy(typed))
    console.log(sayTable([roundCells(round)]))
  },
}
