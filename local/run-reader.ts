import { fork, type ChildProcess } from 'node:child_process'
import type { Log } from '../cloudfunctions/ports/log'
import type { Running } from './run-notifier'

/** What tells the server's own program that it is to read photos. */
export const READING = 'read-photos'

/** What tells a reader to leave the machine to whoever waits for an answer. */
export const STAND_BACK = 'stand back'

export interface RunningReader extends Running {
  /** For some seconds. */
  standBack(): void
}

const AGAIN_MS = 1_000
const LONGEST_AGAIN_MS = 60_000
/** A page takes seconds: a reader that gives no sign for so long hangs. */
const SILENCE_MS = 5 * 60_000

/**
 * Photos are read by a process of its own, this same program told to: a photo that brings it down,
 * or hangs it, takes nobody's request with it, and it is started again, each time a little later
 * until it has read on for a while.
 */
export const runReader = (program: string, log: Log, silence = SILENCE_MS): RunningReader => {
  let stopping = false
  let child: ChildProcess | undefined
  let again: NodeJS.Timeout | undefined
  let pause = AGAIN_MS
  const begin = () => {
    const began = Date.now()
    child = startChild(program, silence, (told) => {
      child = undefined
      if (stopping) return
      log.info('the reader ended and is started again', told)
      pause = Date.now() - began > LONGEST_AGAIN_MS ? AGAIN_MS : pause
      again = setTimeout(begin, pause)
      pause = Math.min(pause * 2, LONGEST_AGAIN_MS)
    })
  }
  begin()
  return {
    standBack: () => void (child?.connected && child.send(STAND_BACK)),
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

/** A reader, killed once it is silent for too long; told when it ended, or could not be started. */
const startChild = (
  program: string,
  silence: number,
  ended: (told: Readonly<Record<string, string | number>>) => void,
): ChildProcess => {
  const child = fork(program, [READING], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const silent = setTimeout(() => child.kill('SIGKILL'), silence)
  let over = false
  const end = (told: Readonly<Record<string, string | number>>) => {
    clearTimeout(silent)
    if (!over) ended(told)
    over = true
  }
  child.on('message', () => silent.refresh())
  child.once('error', ({ message }) => end({ fault: message }))
  child.once('exit', (code, signal) => end({ code: code ?? '', signal: signal ?? '' }))
  return child
}
