import { clearInterval, setInterval } from 'node:timers'

const LOOK_MS = 500

/**
 * Whoever stops `npm start` by a signal stops npm and its shell, but the shell hands nothing on:
 * when it is gone, this process ends as if it had been told so itself.
 */
export const endWithNpm = () => {
  if (process.env.npm_lifecycle_event !== 'start') return
  const shell = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(looking)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS)
  looking.unref()
}
