import { setTimeout as wait } from 'node:timers/promises'
import { doRounds } from '../cloudfunctions/notices/do-rounds'
import type { Ports } from '../cloudfunctions/ports'

const EVERY_MS = 1_000

export interface Running {
  /** Settles when the round under way has ended. */
  stop(): Promise<void>
}

/**
 * Does the notifier's rounds, at once and then every second, one after the other. A fault is logged
 * and the next round goes on.
 */
export const runNotifier = (world: Pick<Ports, 'table' | 'wechat' | 'clock' | 'log'>): Running => {
  const stopping = new AbortController()
  const { signal } = stopping
  const run = async () => {
    while (!signal.aborted) {
      await doRounds(world)
      await wait(EVERY_MS, undefined, { signal }).catch(() => undefined)
    }
  }
  const ended = run()
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}
