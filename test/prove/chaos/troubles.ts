import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'libsql'
import type { Mood } from '../../../local/wechat/mood'
import type { Stage } from './stage'

/** Something that goes wrong for a while, and is mended. */
export interface Trouble {
  readonly name: string
  readonly seconds: number
  /** The server is killed in its middle, not after it. */
  readonly killed?: true
  /** The server may answer that something went wrong inside. */
  readonly faults?: true
  /** Answers how it is mended. */
  begin(stage: Stage): Promise<() => void | Promise<void>>
}

/** Another process holds the table's file for longer than anybody waits for it. */
const locked: Omit<Trouble, 'name'> = {
  seconds: 24,
  faults: true,
  begin: async ({ dir }) => {
    const db = new Database(join(dir, 'table.db'))
    db.pragma('busy_timeout = 5000')
    db.exec('BEGIN IMMEDIATE')
    return () => {
      db.exec('ROLLBACK')
      db.close()
    }
  },
}

/** The folder that photos come in by is gone. */
const closed: Omit<Trouble, 'name'> = {
  seconds: 4,
  faults: true,
  begin: async ({ dir }) => {
    const folder = join(dir, 'evidence/incoming')
    renameSync(folder, `${folder}-gone`)
    return () => renameSync(`${folder}-gone`, folder)
  },
}

const wechat = (mood: Mood, seconds: number): Omit<Trouble, 'name'> => ({
  seconds,
  begin: async ({ fare }) => {
    await fare(mood)
    return () => fare('well')
  },
})

/** It stays turned: the next trouble finds it so. */
const turned = (minutes: number): Omit<Trouble, 'name'> => ({
  seconds: 3,
  begin: async ({ turnClock }) => {
    turnClock(minutes)
    await wait(200)
    return () => undefined
  },
})

const none: Omit<Trouble, 'name'> = { seconds: 4, begin: async () => () => undefined }

/** In the order in which they come; what follows a clock that was turned works by that clock. */
export const troubles: readonly Trouble[] = [
  { name: 'the table refuses', ...locked },
  { name: 'the photo store refuses', ...closed },
  { name: 'WeChat is busy', ...wechat('busy', 5) },
  { name: 'WeChat is broken', ...wechat('broken', 5) },
  { name: 'WeChat delivers, and does not answer', ...wechat('mute', 12) },
  { name: 'WeChat neither delivers nor answers', ...wechat('deaf', 12) },
  { name: 'the clock jumps ahead by three hours', ...turned(180) },
  { name: 'at the wrong hour', ...none },
  { name: 'the clock jumps back by three hours and a half', ...turned(-30) },
  { name: 'at the other wrong hour', ...none },
  { name: 'killed while the table refuses', ...locked, seconds: 4, killed: true },
  { name: 'killed while WeChat does not answer', ...wechat('mute', 4), killed: true },
  { name: 'the clock is set right', ...turned(0) },
  { name: 'nothing is wrong', ...none },
]
