import { writeFileSync } from 'node:fs'

/** Figures as they are printed and reported: a heading and rows under column names. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export interface Proven {
  readonly tables: readonly Table[]
  /** What did not hold, in sentences; none means that it is proved. */
  readonly failures: readonly string[]
  /** Why it could not be tried here. */
  readonly skipped?: string
  /** Printed last of all, where somebody reads it by machine. */
  readonly last?: string
}

const MOST_SHOWN = 20

const widthsOf = ({ head, rows }: Table): readonly number[] =>
  head.map((name, at) =>
    Math.max(...[name, ...rows.map((row) => row[at])].map((x) => `${x}`.length)),
  )

const lineOf = (cells: readonly (string | number | undefined)[], widths: readonly number[]) =>
  cells
    .map((cell, at) =>
      at === 0 ? `${cell}`.padEnd(widths[at] ?? 0) : `${cell}`.padStart(widths[at] ?? 0),
    )
    .join('  ')
    .trimEnd()

const printTable = (table: Table): void => {
  const widths = widthsOf(table)
  const lines = [table.head, ...table.rows].map((cells) => `  ${lineOf(cells, widths)}`)
  console.log(['', table.title, ...lines].join('\n'))
}

const print = ({ tables, failures, skipped, last }: Proven): void => {
  tables.forEach(printTable)
  if (skipped !== undefined) console.log(`\nskipped: ${skipped}`)
  for (const failure of failures.slice(0, MOST_SHOWN)) console.log(`failed: ${failure}`)
  if (failures.length > MOST_SHOWN) console.log(`and ${failures.length - MOST_SHOWN} more`)
  if (last !== undefined) console.log(last)
}

/** Whole numbers that a proof is told by its environment, for a small try; the default is the real one. */
export const sizeOf = (name: string, usual: number): number => Number(process.env[name] ?? usual)

/** One line about what goes on, while it goes on. */
export const say = (line: string): void => console.log(`  ${line}`)

/** Runs a proof: prints its figures, leaves them for the report, and fails the process where it failed. */
export const prove = async (work: () => Promise<Proven>): Promise<void> => {
  const proven = await work().catch((cause: unknown): Proven => ({
    tables: [],
    failures: [cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)],
  }))
  const file = process.env['PROVE_RESULT']
  if (file !== undefined) writeFileSync(file, JSON.stringify(proven))
  print(proven)
  // What a proof left open (a browser, a server's pipe) is not to keep it from ending.
  process.exit(proven.failures.length > 0 ? 1 : 0)
}

/** How often each word came, in order of the words. */
export const countEach = (words: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
