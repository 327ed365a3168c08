import { setTimeout as wait } from 'node:timers/promises'
import { childrenOf, isAlive } from '../../local/children-of'
import type { Server } from '../../local/start-server'

const endProcess = async (pid: number): Promise<void> => {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await wait(20)
}

/**
 * The server and its reader at once. A reader that outlived it (it may wait for a locked file) would keep the
 * next server from what was written and not yet acknowledged, which a copy of the file shows.
 */
export const killServer = async (server: Server): Promise<void> => {
  const { reader } = childrenOf(server.pid)
  await server.end('SIGKILL')
  if (reader !== undefined) await endProcess(reader)
}
