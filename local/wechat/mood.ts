import { setTimeout as wait } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import * as z from 'zod'
import type { Table } from '../../cloudfunctions/ports/table'
import { read, rowOf } from '../../cloudfunctions/rows'
import { moodKey } from './keys'
import { sayError } from './say'

/**
 * How WeChat fares: well; busy, and says so; broken at its door; silent after it did what it was told
 * (mute) or without doing it (deaf).
 */
export const moods = ['well', 'busy', 'broken', 'mute', 'deaf'] as const
export type Mood = (typeof moods)[number]

const MoodRow = z.object({ mood: z.enum(moods) })

/** Longer than anybody waits for WeChat. */
const SILENCE_MS = 10_000

export interface Moods {
  now(): Promise<Mood>
  /** What is no mood changes nothing. */
  set(mood: string): Promise<void>
}

export const openMoods = (table: Table): Moods => ({
  now: async () => (await read(table, moodKey, MoodRow))?.mood ?? 'well',
  set: async (mood) => {
    const told = MoodRow.safeParse({ mood })
    if (!told.success) return
    await table.transact([{ kind: 'put', row: rowOf(moodKey, told.data) }], crypto.randomUUID())
  },
})

/** Before the calls of WeChat's protocol: answers as it fares, or not at all. */
export const inItsMood =
  (moods: Moods): MiddlewareHandler =>
  async (c, next) => {
    const mood = await moods.now()
    if (mood === 'busy') return sayError(c, -1)
    if (mood === 'broken') return c.text('bad gateway', 502)
    if (mood !== 'deaf') await next()
    if (mood === 'well') return undefined
    await wait(SILENCE_MS, undefined, { ref: false })
    return c.text('too late', 504)
  }
