import type { Round } from '../../contract/shapes/round'
import type { ItemId } from '../../policy/vocabulary'
import { everyRow } from '../every-row'
import { roundKey } from '../keys'
import type { Ports } from '../ports'
import { parseRow, read, RoundRow } from '../rows'

type World = Pick<Ports, 'table' | 'clock'>

/** Every round, the latest to open first. */
export const everyRound = async ({ table }: Pick<World, 'table'>): Promise<readonly Round[]> => {
  const { partition, sort: prefix } = roundKey('')
  const rounds: Round[] = []
  for await (const row of everyRow(table, { partition, prefix }))
    rounds.push(parseRow(row, RoundRow))
  return rounds.sort((a, b) => (`${a.opens}${a.round}` < `${b.opens}${b.round}` ? 1 : -1))
}

/** Does the round take claims on this day? Its last day ends at 24:00. */
export const takesClaims = ({ status, opens, closes }: Round, today: string): boolean =>
  status === 'open' && opens <= today && today <= closes

/** The rounds that take claims today. */
export const openRounds = async (world: World): Promise<readonly Round[]> => {
  const today = world.clock.today()
  return (await everyRound(world)).filter((round) => takesClaims(round, today))
}

/** The round that takes claims today, or nothing; under an item, the one that is open for it. */
export const openRound = async (world: World, item?: ItemId): Promise<Round | undefined> =>
  (await openRounds(world)).find(({ items }) => item === undefined || items.includes(item))

/** The open round, or else the last one: what reviewers work on. */
export const currentRound = async (world: World): Promise<Round | undefined> =>
  (await openRound(world)) ?? (await everyRound(world)).find(({ status }) => status !== 'prepared')

/** A round by its name, whether it still takes claims or not. */
export const findRound = async (
  { table }: Pick<World, 'table'>,
  round: string,
): Promise<Round | undefined> => read(table, roundKey(round), RoundRow)
