import { ReadAgain } from '../../contract/read-again'
import type { ReadingState } from '../../contract/shapes/reading'
import { walkTable } from '../audit/walk-table'
import { answers, refuse } from '../deed'
import { waitingRows } from '../evidence/index-photo'
import { everyRow } from '../every-row'
import { claimKey, photoKey, readingKey } from '../keys'
import type { Row, Table } from '../ports/table'
import { parseRow, PhotoRow, read, ReadingRow } from '../rows'

const UNREAD: readonly ReadingState[] = ['off', 'failed']

export const readAgain = answers(ReadAgain, ({ table }) => async ({ claim }) => {
  if (claim !== undefined && !(await table.get(claimKey(claim)))) return refuse('not-found')
  let photos = 0
  for await (const row of rowsOf(table, claim)) if (await waitAgain(table, row)) photos += 1
  return { photos }
})

const rowsOf = (table: Table, claim: string | undefined): AsyncGenerator<Row> => {
  if (claim === undefined) return walkTable(table)
  const { partition, sort: prefix } = readingKey(claim, '')
  return everyRow(table, { partition, prefix })
}

const { partition: claims, sort: readings } = readingKey('', '')

/** Does a photo wait now that was not read? One that was taken off, or waits again, meanwhile does not. */
const waitAgain = async (table: Table, row: Row): Promise<boolean> => {
  if (!row.partition.startsWith(claims) || !row.sort.startsWith(readings)) return false
  const claim = row.partition.slice(claims.length)
  const { evidence, state } = parseRow(row, ReadingRow)
  const photo = UNREAD.includes(state) && (await read(table, photoKey(claim, evidence), PhotoRow))
  if (!photo) return false
  const { reading, toRead } = waitingRows(claim, photo)
  const still = { kind: 'equals', field: 'state', value: state } as const
  const { done } = await table.transact(
    [
      { kind: 'put', row: reading, only: [still] },
      { kind: 'put', row: toRead },
    ],
    crypto.randomUUID(),
  )
  return done
}
