import { ListColleagues } from '../../contract/list-colleagues'
import type { Colleague } from '../../contract/shapes/staff'
import { answers, type ReviewerPost } from '../deed'
import { everyRow } from '../every-row'
import { staffKey } from '../keys'
import type { Table } from '../ports/table'
import { parseRow, StaffRow } from '../rows'

/** A county's reviewer sees his county's and the city's; the city's see all reviewers. */
export const listColleagues = answers(ListColleagues, ({ table }) => async (_, { post }) => {
  const colleagues: Colleague[] = []
  for await (const one of everyColleague(table)) if (worksWith(one, post)) colleagues.push(one)
  return { colleagues }
})

export async function* everyColleague(table: Pick<Table, 'query'>): AsyncGenerator<Colleague> {
  const { partition } = staffKey('')
  for await (const row of everyRow(table, { partition })) yield parseRow(row, StaffRow)
}

const worksWith = ({ post }: Colleague, mine: ReviewerPost): boolean => {
  if (post.kind === 'city-reviewer') return true
  return (
    post.kind === 'county-reviewer' &&
    (mine.kind === 'city-reviewer' || post.county === mine.county)
  )
}
