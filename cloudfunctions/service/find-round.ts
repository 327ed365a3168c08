import { Round } from '../../contract/shapes/round'
import type { Ports } from '../ports'
import { roundKey } from '../keys'

type World = Pick<Ports, 'table' | 'clock'>

/** The round that takes claims today, or nothing. Its last day ends at 24:00. */
export const openRound = async (world: World): Promise<Round | undefined> => {
  const today = world.clock.today()
  return (await rounds(world)).find(
    ({ open, opens, closes }) => open && opens <= today && today <= closes,
  )
}

/** The open round, or else the last one: what reviewers work on. */
export const currentRound = async (world: World): Promise<Round | undefined> =>
  (await openRound(world)) ?? (await rounds(world))[0]

/** A round by its name, whether it still takes claims or not. */
export const findRound = async (
  { table }: Pick<World, 'table'>,
  round: string,
): Promise<Round | undefined> => {
  const row = await table.get(roundKey(round))
  return row && Round.parse(row.fields)
}

/** The newest hundred, newest first. */
const rounds = async ({ table }: World): Promise<readonly Round[]> => {
  const { partition, sort: prefix } = roundKey('')
  const { rows } = await table.query({ partition, prefix, order: 'down', limit: 100 })
  return rows.map(({ fields }) => Round.parse(fields))
}
