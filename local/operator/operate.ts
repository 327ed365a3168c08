import { parseArgs } from 'node:util'
import { Trouble } from '../trouble'
import { WrongArgument, type Command, type Typed } from './command'
import { commands } from './commands'
import { openWorld } from './open-world'
import { sayTable } from './say-table'

const MOVING =
  'The cloud’s table is read while others write: stop them, or take its point-in-time export.'
const CALL = 'npm run operator --'

/**
 * Runs one command. Answers the exit code: 0 done; 1 refused, or not in order; 2 what was typed is
 * not what is expected.
 */
export const operate = async (args: readonly string[], from: string): Promise<number> => {
  // Everything in DATA_DIR, and everything exported, is this user's alone.
  process.umask(0o077)
  const [named, ...rest] = args
  if (named === undefined) return tellCommands()
  const command = commands.find(({ name }) => name === named)
  if (!command) {
    console.error(`there is no command ${named}; \`npm run operator\` lists them`)
    return 2
  }
  return runCommand(command, rest, from).catch((cause: unknown) => tellFailure(command, cause))
}

const tellCommands = (): number => {
  console.log(`${CALL} COMMAND …\n`)
  console.log(sayTable(commands.map(({ name, about }) => [`  ${name}`, about])))
  console.log('\nOn the data in DATA_DIR (.data unless told), or with --aws on the cloud’s.')
  return 0
}

const tellFailure = ({ name, usage }: Command, cause: unknown): number => {
  if (cause instanceof WrongArgument) {
    console.error(`${cause.message}\nexpected: ${`${CALL} ${name} ${usage}`.trimEnd()} [--aws]`)
    return 2
  }
  console.error(cause instanceof Trouble ? cause.message : cause)
  return 1
}

const runCommand = async (command: Command, rest: string[], from: string): Promise<number> => {
  const { aws, ...typed } = readTyped(command, rest, from)
  const { world, holdStill, close } = await openWorld(aws)
  try {
    if (command.still && !holdStill()) console.log(MOVING)
    await command.run(world, typed)
    return 0
  } finally {
    close()
  }
}

const readTyped = (
  { names: wanted, options, usage }: Command,
  args: string[],
  from: string,
): Typed & { readonly aws: boolean } => {
  const { values, positionals } = parse({ ...options, aws: { type: 'boolean' } }, args)
  const { aws, ...rest } = values
  if (positionals.length > wanted)
    throw new WrongArgument(`${positionals.slice(wanted).join(' ')} is not expected`)
  if (positionals.length < wanted)
    throw new WrongArgument(`${usage.split(' ')[0] ?? ''} is missing`)
  return { names: positionals, options: plain(rest), from, aws: aws === true }
}

const parse = (options: Command['options'], args: string[]) => {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw new WrongArgument(cause instanceof Error ? cause.message : String(cause))
  }
}

/** No option may be told twice: each value is one. */
const plain = (values: Readonly<Record<string, unknown>>): Typed['options'] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  )
