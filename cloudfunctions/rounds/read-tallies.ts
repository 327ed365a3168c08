import type { ReplyOf } from '../../contract/message'
import type { ShowProgress } from '../../contract/show-progress'
import { itemIds, type ItemId } from '../../policy/vocabulary'
import { allRows } from '../every-row'
import { tallyKey } from '../keys'
import type { Table } from '../ports/table'
import { parseRow, TallyRow } from '../rows'

type Progress = ReplyOf<typeof ShowProgress>
type Day = Progress['days'][number]

interface Tally {
  readonly county: string
  readonly figures: Readonly<Record<string, number>>
}

/** A round's tallies, of one county where it is named. */
export const readTallies = async (
  table: Pick<Table, 'query'>,
  round: string,
  only: string | undefined,
): Promise<readonly Tally[]> => {
  const { partition } = tallyKey(round, '')
  const rows = await allRows(table, { partition })
  return rows
    .filter(({ sort }) => only === undefined || sort === only)
    .map((row) => ({ county: row.sort, figures: parseRow(row, TallyRow) }))
}

/** By item and county, in the order of the items; what nothing was handed in for is left out. */
export const itemsOf = (tallies: readonly Tally[]): Progress['items'] =>
  itemIds.flatMap((item) =>
    tallies
      .filter(({ figures }) => figureOf(figures, item, 'handedIn') > 0)
      .map(({ county, figures }) => ({
        item,
        county,
        handedIn: figureOf(figures, item, 'handedIn'),
        open: figureOf(figures, item, 'open'),
        grants: figureOf(figures, item, 'grants'),
        granted: figureOf(figures, item, 'granted'),
        paid: figureOf(figures, item, 'paid'),
      })),
  )

const figureOf = (figures: Tally['figures'], item: ItemId, of: string): number =>
  figures[`${item}#${of}`] ?? 0

const kinds: Readonly<Record<string, Exclude<keyof Day, 'day'>>> = {
  in: 'handedIn',
  done: 'decided',
  open: 'open',
}

/** All counties together, day by day. */
export const daysOf = (tallies: readonly Tally[]): Progress['days'] => {
  const days = new Map<string, Day>()
  for (const [field, count] of tallies.flatMap(({ figures }) => Object.entries(figures))) {
    const [named = '', day = ''] = field.split('#')
    const kind = kinds[named]
    if (!kind) continue
    const sums = days.get(day) ?? { day, handedIn: 0, decided: 0, open: 0 }
    days.set(day, { ...sums, [kind]: sums[kind] + count })
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}
