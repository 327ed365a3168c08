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

/** Processor time that the machine below gave to others while this one wanted it (proc_stat(5)). */
export const stolenSeconds = (): number => {
  const [all = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  return Number(all.split(/\s+/)[8]) / TICKS
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** Memory in MB and processor time of some processes together, as the kernel counts them. */
export const watchProcesses = (pids: readonly number[]) => {
  const megabytes = () => sum(pids.map(readMegabytes))
  const begin = megabytes()
  let most = begin
  const looking = setInterval(() => {
    most = Math.max(most, megabytes())
  }, EVERY_MS)
  looking.unref()
  return {
    seconds: () => sum(pids.map(readSeconds)),
    end: () => {
      clearInterval(looking)
      return { begin, most, end: megabytes() }
    },
  }
}
export type Watch = ReturnType<typeof watchProcesses>
