import { fork, type ChildProcess } from 'node:child_process'
import type { Log } from '../cloudfunctions/ports/log'
import type { Running } from './run-notifier'

/** What tells the server's own program that it is to read photos. */
export const READING = 'read-photos'

const AGAIN_MS = 1_000

/**
 * Photos are read by a process of its own, this same program told to: a photo that brings it down
 * takes nobody's request with it, and it is started again.
 */
export const runReader = (program: string, log: Log): Running => {
  let stopping = false
  let child: ChildProcess | undefined
  let again: NodeJS.Timeout | undefined
  const begin = () => {
    child = fork(program, [READING], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    child.once('exit', (code, signal) => {
      child = undefined
      if (stopping) return
      log.info('the reader ended and is started again', { code: code ?? '', signal: signal ?? '' })
      again = setTimeout(begin, AGAIN_MS)
    })
  }
  begin()
  return {
    stop: () =>
      new Promise((resolve) => {
        stopping = true
        clearTimeout(again)
        if (!child) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
