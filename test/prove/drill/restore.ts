import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runOperator } from '../../local/run-operator'

/** What an operator keeps of a machine, and what is put back on another: as `docs/drills.md` says it. */
const kept = ['secrets.json', 'evidence'] as const

const operate = async (data: string, ...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await runOperator(resolve(data), resolve(data, '..'), ...args)
  if (code !== 0) throw new Error(`operator ${args[0]} ended with ${code}: ${err}${out}`)
  return out
}

export const backUp = async (data: string, to: string): Promise<void> => {
  mkdirSync(to, { recursive: true })
  await operate(data, 'export', '--to', resolve(to))
  for (const name of kept) cpSync(join(data, name), join(to, name), { recursive: true })
}

export const putBack = async (from: string, data: string): Promise<void> => {
  mkdirSync(data, { recursive: true })
  for (const name of kept) cpSync(join(from, name), join(data, name), { recursive: true })
  await operate(data, 'restore', resolve(from, 'table.jsonl'))
}

/** Every chain and seal, and the ledger recomputed: throws with what was found. */
export const checkBooks = async (data: string): Promise<void> => {
  await operate(data, 'verify')
  await operate(data, 'reconcile')
}
