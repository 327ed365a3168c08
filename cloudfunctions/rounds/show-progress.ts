import type { ReplyOf } from '../../contract/message'
import { ShowProgress } from '../../contract/show-progress'
import type { Round } from '../../contract/shapes/round'
import { editionNamed, grants, itemOf } from '../../policy/edition'
import { answers, refuse } from '../deed'
import { placesKey } from '../keys'
import { quotaOf } from '../ledger/read-known'
import type { Table } from '../ports/table'
import { PlacesRow, read } from '../rows'
import { everyRound } from '../service/find-round'
import { daysOf, itemsOf, readTallies } from './read-tallies'

/** From rows that were kept with each step: as quick with a hundred claims as with a hundred thousand. */
export const showProgress = answers(ShowProgress, (ports) => async ({ round: name }, { post }) => {
  const all = await everyRound(ports)
  const round = name === undefined ? present(all) : all.find((one) => one.round === name)
  if (!round) return refuse('not-found')
  const own = post.kind === 'county-reviewer' ? post.county : undefined
  const tallies = await readTallies(ports.table, round.round, own)
  return {
    today: ports.clock.today(),
    round,
    rounds: all.map((one) => ({ round: one.round, title: one.title })),
    items: itemsOf(tallies),
    places: await readPlaces(ports.table, round),
    days: daysOf(tallies),
  }
})

const present = (rounds: readonly Round[]): Round | undefined =>
  rounds.find(({ status }) => status === 'open') ?? rounds[0]

const readPlaces = async (
  table: Table,
  round: Round,
): Promise<ReplyOf<typeof ShowProgress>['places']> => {
  const edition = editionNamed(round.edition)
  if (!edition) return []
  const places = round.items.map(async (item) => {
    const quota = grants(edition, item) ? quotaOf(itemOf(item, edition)) : undefined
    if (!quota) return []
    const row = await read(table, placesKey(round.year, item), PlacesRow)
    return [{ item, most: quota.most, taken: row?.taken ?? 0 }]
  })
  return (await Promise.all(places)).flat()
}
