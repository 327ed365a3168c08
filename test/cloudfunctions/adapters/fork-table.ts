import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

const root = resolve(__dirname, '../../..')

/** Builds the child's program into `dir` and tells its path; the native parts stay in the project's `node_modules`. */
const buildTableChild = (dir: string): string => {
  const outfile = join(dir, 'table-child.cjs')
  buildSync({
    entryPoints: [join(__dirname, 'table-child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
  })
  return outfile
}

const forkTable = (program: string, dir: string): ChildProcess =>
  fork(program, [dir], {
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    execArgv: [],
  })

/** The child's next message; throws when it ends instead. */
export const hear = async (child: ChildProcess): Promise<unknown> => {
  const heard = new AbortController()
  const ended = once(child, 'exit', heard).then(([code]) => {
    throw new Error(`the child ended with ${code}`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', heard), ended])
    return message
  } finally {
    heard.abort()
    await ended.catch(() => undefined)
  }
}

export const killHard = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Forks `count` children on a new table file, waits until each has it open, and cleans up after. */
export const withChildren = async (
  count: number,
  body: (children: readonly ChildProcess[], dir: string) => Promise<void>,
): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'zhihui-table-'))
  const program = buildTableChild(dir)
  const children = Array.from({ length: count }, () => forkTable(program, dir))
  try {
    await Promise.all(children.map(hear))
    await body(children, dir)
  } finally {
    await Promise.all(children.map(killHard))
    rmSync(dir, { recursive: true })
  }
}

/** Tells every child the same deed at once; their answers. */
export const tellAll = (children: readonly ChildProcess[], deed: string): Promise<unknown[]> =>
  Promise.all(
    children.map((child) => {
      child.send(deed)
      return hear(child)
    }),
  )
