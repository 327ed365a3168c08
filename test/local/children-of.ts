import { spawnSync } from 'node:child_process'
import { READING } from '../../local/run-reader'

interface Children {
  readonly reader: number | undefined
  /** What answers, where the first process does not itself. */
  readonly servers: readonly number[]
}

/** The processes that a server's first one has begun; as `ps` of Linux and of macOS tells them. */
export const childrenOf = (pid: number): Children => {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const children = stdout.split('\n').flatMap((line) => {
    const [, child, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return Number(parent) === pid ? [{ pid: Number(child), reads: command.includes(READING) }] : []
  })
  return {
    reader: children.find(({ reads }) => reads)?.pid,
    servers: children.flatMap((child) => (child.reads ? [] : [child.pid])),
  }
}

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
