import type { ParseArgsConfig } from 'node:util'
import type { Ports } from '../../cloudfunctions/ports'

/** What was typed, once it is known to be of the command's shape. */
export interface Typed {
  /** One for each of the command's `names`. */
  readonly names: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** The folder that files are named from. */
  readonly from: string
}

export interface Command {
  readonly name: string
  /** One line of the list of commands. */
  readonly about: string
  /** What stands after the command, as it is told: `ROUND --closes DAY`. */
  readonly usage: string
  /** How many words without a dash it wants. */
  readonly names: number
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Reads the whole store as it is at one moment, and writes nothing to it. */
  readonly still?: true
  /** Throws a Trouble where it is refused, or where what it found is not in order. */
  readonly run: (world: Ports, typed: Typed) => Promise<void>
}

/** What was typed is not what the command expects: told in one sentence. */
export class WrongArgument extends Error {}

/** A text option that has to be there. */
export const demand = ({ options }: Typed, name: string): string => {
  const value = options[name]
  if (typeof value === 'string' && value !== '') return value
  throw new WrongArgument(`--${name} is missing`)
}

export const textOf = ({ options }: Typed, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** A text option that holds a whole number. */
export const wholeOf = (typed: Typed, name: string): number | undefined => {
  const text = textOf(typed, name)
  if (text === undefined) return undefined
  if (/^\d{1,12}$/.test(text)) return Number(text)
  throw new WrongArgument(`--${name} expects a whole number, not ${text}`)
}

/** The one word without a dash. */
export const nameOf = ({ names: [name] }: Typed): string => {
  if (name === undefined) throw new Error('a command that takes no name asked for it')
  return name
}
