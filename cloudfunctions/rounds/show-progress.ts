import type { ReplyOf } from '../../contract/message'
import { ShowProgress } from '../../contract/show-progress'
import type { Post } from '../../contract/shapes/post'
import type { Round } from '../../contract/shapes/round'
import { editionNamed, grants, itemOf } from '../../policy/edition'
import { answers, refuse } from '../deed'
import { allRows } from '../every-row'
import { dayTallyKey, itemTallyKey, placesKey } from '../keys'
import { quotaOf } from '../ledger/read-known'
import type { Row, Table } from '../ports/table'
import { DayTallyRow, ItemTallyRow, parseRow, PlacesRow, read } from '../rows'
import { everyRound } from '../service/find-round'

type Progress = ReplyOf<typeof ShowProgress>

/** From rows that were kept with each step: as quick with a hundred claims as with a hundred thousand. */
export const showProgress = answers(ShowProgress, (ports) => async ({ round: name }, { post }) => {
  const all = await everyRound(ports)
  const round = name === undefined ? present(all) : all.find((one) => one.round === name)
  if (!round) return refuse('not-found')
  const sees = (county: string) => seesCounty(post, county)
  const [items, days, places] = await Promise.all([
    readItems(ports.table, round, sees),
    readDays(ports.table, round, sees),
    readPlaces(ports.table, round),
  ])
  const rounds = all.map((one) => ({ round: one.round, title: one.title }))
  return { today: ports.clock.today(), round, rounds, items, places, days }
})

const present = (rounds: readonly Round[]): Round | undefined =>
  rounds.find(({ status }) => status === 'open') ?? rounds[0]

const seesCounty = (post: Post, county: string): boolean =>
  post.kind !== 'county-reviewer' || post.county === county

type Sees = (county: string) => boolean

const readItems = async (
  table: Table,
  { round }: Round,
  sees: Sees,
): Promise<Progress['items']> => {
  const { partition, sort } = itemTallyKey(round, 'madrid-trademark', '')
  const prefix = sort.slice(0, sort.indexOf('#') + 1)
  const rows = await allRows(table, { partition, prefix })
  return rows.flatMap((row) => {
    const [, item = '', county = ''] = row.sort.split('#')
    return sees(county) ? [{ county, ...parseRow(withItem(row, item), ItemTallyRow) }] : []
  })
}

/** A row that is added to holds numbers alone: its item stands in its key. */
const withItem = (row: Row, item: string): Row => ({ ...row, fields: { ...row.fields, item } })

const readDays = async (table: Table, { round }: Round, sees: Sees): Promise<Progress['days']> => {
  const { partition, sort: prefix } = dayTallyKey(round, '')
  const days = new Map<string, { handedIn: number; decided: number; open: number }>()
  for (const row of await allRows(table, { partition, prefix })) {
    if (!sees(row.sort.slice(prefix.length))) continue
    for (const [field, count] of Object.entries(parseRow(row, DayTallyRow))) {
      const [kind, day = ''] = field.split('#')
      const sums = days.get(day) ?? { handedIn: 0, decided: 0, open: 0 }
      if (kind === 'in') sums.handedIn += count
      if (kind === 'done') sums.decided += count
      if (kind === 'open') sums.open += count
      days.set(day, sums)
    }
  }
  return [...days].map(([day, sums]) => ({ day, ...sums })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

const readPlaces = async (table: Table, round: Round): Promise<Progress['places']> => {
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
