import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The kernel counts processor time in hundredths of a second. */
const TICKS = 100
const EVERY_MS = 1_000

const readMegabytes = (pid: number): number => {
  const [, kilobytes = '0'] =
    /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

const readSeconds = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // Behind the name, which may hold anything: utime and stime.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

/** The process that a process has started. */
export const childOf = (pid: number): number => {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
  const [child] = stdout.toString().trim().split(/\s+/)
  return Number(child)
}

/** Memory in MB and processor time of a process, as the kernel counts them. */
export const watchProcess = (pid: number) => {
  const begin = readMegabytes(pid)
  let most = begin
  const looking = setInterval(() => {
    most = Math.max(most, readMegabytes(pid))
  }, EVERY_MS)
  looking.unref()
  return {
    seconds: () => readSeconds(pid),
    end: () => {
      clearInterval(looking)
      return { begin, most, end: readMegabytes(pid) }
    },
  }
}
export type Watch = ReturnType<typeof watchProcess>
