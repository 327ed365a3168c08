import { createHash } from 'node:crypto'
import { dayAfter } from '../../policy/days'
import { dayOf } from '../claims/chain-history'
import { everyRow } from '../every-row'
import { dayKey, sealKey } from '../keys'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import { parseRow, rowOf, SealRow } from '../rows'

/** A step taken at the end of a day may be written a little after it: so long the day stays open. */
const GRACE = 15 * 60_000

type World = Pick<Ports, 'table' | 'clock'>

/**
 * Each day that is over gets a row that hashes the head of every history as it moved that day, and
 * the seal of the day before: whoever keeps one seal can prove everything up to it.
 */
export const sealDays = async ({ table, clock }: World): Promise<void> => {
  const today = dayOf(new Date(clock.now() - GRACE).toISOString())
  const last = await lastSeal(table)
  let before = last?.seal ?? ''
  for (let day = last ? dayAfter(last.day) : yesterday(today); day < today; day = dayAfter(day)) {
    const { seal, entries } = await hashDay(table, day, before)
    await table.transact(
      [
        {
          kind: 'put',
          row: rowOf(sealKey(day), { day, before, seal, entries }),
          only: [{ kind: 'absent' }],
        },
      ],
      crypto.randomUUID(),
    )
    before = seal
  }
}

const lastSeal = async (table: Table) => {
  const { partition } = sealKey('')
  const { rows } = await table.query({ partition, order: 'down', limit: 1 })
  const [row] = rows
  return row && parseRow(row, SealRow)
}

/** The seal of a day: over the seal before, the day, and its heads in order. */
export const hashDay = async (table: Pick<Table, 'query'>, day: string, before: string) => {
  const hash = createHash('sha256').update(JSON.stringify([before, day]))
  let entries = 0
  const { partition } = dayKey(day, '', '', 0)
  for await (const { sort, fields } of everyRow(table, { partition })) {
    hash.update(JSON.stringify([sort, fields['hash']]))
    entries += 1
  }
  return { seal: hash.digest('hex'), entries }
}

const yesterday = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
