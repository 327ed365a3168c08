import { execFile } from 'node:child_process'
import { join } from 'node:path'

const root = process.cwd()

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The command as it is typed, in a folder of one's own, on data of one's own. */
export const runOperator = (dataDir: string, cwd: string, ...args: readonly string[]) =>
  new Promise<Ran>((resolve) => {
    const env = { PATH: process.env['PATH'], DATA_DIR: dataDir }
    const command = [join(root, 'local/operator.mjs'), ...args]
    execFile(process.execPath, command, { env, cwd }, (fault, out, err) => {
      const code = fault ? (typeof fault.code === 'number' ? fault.code : -1) : 0
      resolve({ code, out, err })
    })
  })
