import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import type { Contender, Told } from './approve-all'
import type { Task } from './racer'

/** The child's next message; throws when it ends instead. */
const hear = async (child: ChildProcess): Promise<unknown> => {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a racer ended with ${code}`)
  })
  ended.catch(() => undefined)
  const [message] = await Promise.race([once(child, 'message'), ended])
  return message
}

const share = <T>(all: readonly T[], parts: number): readonly (readonly T[])[] =>
  Array.from({ length: parts }, (_, part) => all.filter((_one, at) => at % parts === part))

/** Shares the contenders among so many processes, which all start at one word; what each was told. */
export const raceInProcesses = async (
  processes: number,
  contenders: readonly Contender[],
  task: Omit<Task, 'contenders'>,
): Promise<Told> => {
  // Built beside this program by its runner.
  const program = new URL('racer.mjs', pathToFileURL(process.argv[1] ?? ''))
  const children = share(contenders, processes).map((part) => {
    const child = fork(program, { execArgv: [] })
    child.send({ ...task, contenders: part } satisfies Task)
    return child
  })
  try {
    await Promise.all(children.map(hear))
    const told = children.map(hear)
    for (const child of children) child.send('go')
    return ((await Promise.all(told)) as Told[]).flat()
  } finally {
    for (const child of children) child.kill('SIGKILL')
  }
}
