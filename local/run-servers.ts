import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import type { Log } from '../cloudfunctions/ports/log'
import type { Running } from './run-notifier'
import { Trouble } from './trouble'

const AGAIN_MS = 1_000
/** What a server says to whom began it: once, that it listens; then, whenever it has much to do. */
export const LISTENING = 'listening here'
export const BUSY = 'busy here'

/**
 * Answers requests in so many processes of this same program, which share one port: one that dies
 * takes its own requests with it and is begun again. Settles when all of them listen; throws a
 * Trouble where one can't, which has said why. `busy` is told whenever one of them has much to do.
 */
export const runServers = async (
  program: string,
  count: number,
  log: Log,
  busy: () => void,
): Promise<Running> => {
  cluster.setupPrimary({ exec: program, args: [] })
  let stopping = false
  const begin = (): Worker => {
    const server = cluster.fork()
    server.on('message', (told) => told === BUSY && busy())
    server.once('exit', (code: number | null, signal: string | null) => {
      if (stopping) return
      log.info('a server ended and is begun again', { code: code ?? '', signal: signal ?? '' })
      setTimeout(() => !stopping && begin(), AGAIN_MS)
    })
    return server
  }
  const stop = async (): Promise<void> => {
    stopping = true
    await Promise.all(
      Object.values(cluster.workers ?? {})
        .flatMap((one) => one ?? [])
        .map(end),
    )
  }
  const listening = Array.from({ length: count }, begin).map(untilItListens)
  await Promise.all(listening).catch(async (cause: unknown) => {
    await stop()
    throw cause
  })
  return { stop }
}

const untilItListens = async (server: Worker): Promise<void> => {
  const ended = once(server, 'exit').then(() => false)
  const listens = new Promise<boolean>((resolve) => {
    server.on('message', (told) => told === LISTENING && resolve(true))
  })
  if (!(await Promise.race([listens, ended]))) throw new Trouble('no server could begin')
}

const end = async (server: Worker): Promise<void> => {
  const ended = once(server, 'exit')
  server.process.kill('SIGTERM')
  await ended
}
