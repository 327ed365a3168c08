import { everyRow } from '../every-row'
import { sealKey } from '../keys'
import type { Table } from '../ports/table'
import { hashDay } from './seal-days'

/** Every day's seal over what the day holds now and the seal before; the first stands on nothing. */
export const verifySeals = async (
  table: Table,
): Promise<{ readonly seals: number; readonly wrong: readonly string[] }> => {
  const { partition } = sealKey('')
  const wrong: string[] = []
  let seals = 0
  let before = ''
  for await (const { sort: day, fields } of everyRow(table, { partition })) {
    const { seal } = await hashDay(table, day, before)
    if (fields['before'] !== before || fields['seal'] !== seal) wrong.push(day)
    before = typeof fields['seal'] === 'string' ? fields['seal'] : ''
    seals += 1
  }
  return { seals, wrong }
}
