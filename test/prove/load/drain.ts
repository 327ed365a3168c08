import { setTimeout as wait } from 'node:timers/promises'
import { everyRow } from '../../../cloudfunctions/every-row'
import { photoKey, readingKey, toReadKey } from '../../../cloudfunctions/keys'
import type { Table } from '../../../cloudfunctions/ports/table'
import { parseRow, PhotoRow, ReadingRow } from '../../../cloudfunctions/rows'
import type { Rows } from '../kills/agree'
import { say } from '../proven'
import type { Day } from './day'

const EVERY_MS = 5_000

export const countWaiting = async (table: Table): Promise<number> => {
  let waiting = 0
  for await (const _ of everyRow(table, { partition: toReadKey('', '', '').partition }))
    waiting += 1
  return waiting
}

/** Waits until nothing waits to be read, or the patience is over. */
export const drain = async (table: Table, patience: number) => {
  const began = performance.now()
  const before = await countWaiting(table)
  let left = before
  let told = 0
  while (left > 0 && performance.now() - began < patience) {
    await wait(EVERY_MS)
    left = await countWaiting(table)
    const minutes = Math.floor((performance.now() - began) / 60_000)
    if (minutes > told) say(`${left} photos wait to be read after ${(told = minutes)} min`)
  }
  return { before, left, seconds: (performance.now() - began) / 1000 }
}
export type Drained = Awaited<ReturnType<typeof drain>>

/** Every photo that was let in is there, and is read or waits for it. Answers how many stand how, and what is lost. */
export const checkReadings = (rows: Rows, { letIn }: Day) => {
  const waiting = new Set(rows.under('to-read').map(({ fields }) => fields['evidence']))
  const states: string[] = []
  const lost = letIn.flatMap(({ claim, evidence }) => {
    const photo = rows.at(photoKey(claim, evidence))
    const reading = rows.at(readingKey(claim, evidence))
    if (!photo || parseRow(photo, PhotoRow).state !== 'admitted' || !reading)
      return [`${claim}: a photo that was let in is gone`]
    const { state } = parseRow(reading, ReadingRow)
    states.push(state)
    if (state === 'read' || (state === 'waiting' && waiting.has(evidence))) return []
    return [`${claim}: a photo's reading is ${state}, and nothing waits to be read of it`]
  })
  return { states, lost }
}
