import { useRef, useState } from 'react'
import { ReadList } from '../../../contract/read-list'
import type { ListFile } from '../../../contract/shapes/list-file'
import { nameColumns, type Column, type ListRow } from '../../../words/lists/columns'
import { importListWords as words } from '../../../words/screens/import-list'
import { ask } from '../../services/ask'
import { chooseList } from '../../services/choose-list.h5'
import { sayFailure } from '../../services/say-failure'

/** A row that is not taken over, and why, as it is said. */
export interface BadRow {
  readonly line: number
  readonly words: string
}

/** What a list was found to be, or what came of writing it. */
export interface Found {
  readonly good: number
  readonly done: number
  readonly already: number
  readonly bad: readonly BadRow[]
  /** Beside the counts, where there is more to say. */
  readonly note?: string
}

/** The sentence of what kept it from an answer. */
export type Sent = Found | string

export interface ImportPlan<Name extends string, Told> {
  readonly columns: Readonly<Record<Name, Column>>
  /** What is told of the rows; those that nothing stands in are left out. */
  readonly toldOf: (rows: readonly ListRow<Name>[]) => readonly Told[]
  readonly send: (told: readonly Told[], dry: boolean) => Promise<Sent>
  /** So many rows are written in one request; all where nothing is said. */
  readonly atOnce?: number
}

export type Importing =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'unread'; readonly words: string; readonly more?: string }
  | {
      readonly kind: 'checked'
      readonly file: string
      readonly blank: number
      readonly found: Found
    }
  | { readonly kind: 'writing'; readonly done: number; readonly all: number }
  | { readonly kind: 'written'; readonly found: Found }
  | { readonly kind: 'stopped'; readonly done: number; readonly words: string }

/** A list on its way: chosen, read, told dry, and written where no row is bad. One thing at a time. */
export const useImport = <Name extends string, Told>(plan: ImportPlan<Name, Told>) => {
  const [importing, setImporting] = useState<Importing>({ kind: 'idle' })
  const [told, setTold] = useState<readonly Told[]>([])
  const under = useRef(false)
  const run = async (step: () => Promise<Importing | undefined>) => {
    if (under.current) return
    under.current = true
    const next = await step()
    under.current = false
    if (next) setImporting(next)
  }
  const choose = async (): Promise<Importing | undefined> => {
    const file = await chooseList()
    if (file === undefined) return undefined
    if (file === 'too-large') return { kind: 'unread', words: words.tooLarge }
    setImporting({ kind: 'reading' })
    const rows = await readRows(plan, file)
    if ('kind' in rows) return rows
    setTold(rows.told)
    return check(plan, file.name, rows)
  }
  return {
    importing,
    choose: () => void run(choose),
    write: () => void run(() => writeAll(plan, told, setImporting)),
  }
}

interface Rows<Told> {
  readonly told: readonly Told[]
  readonly all: number
}

/** The rows as they are told, or why the file has none. */
const readRows = async <Name extends string, Told>(
  plan: ImportPlan<Name, Told>,
  file: ListFile,
): Promise<Rows<Told> | Importing> => {
  const read = await ask(ReadList, file)
  if (read.kind !== 'reply') return { kind: 'unread', words: sayFailure(read) }
  const named = nameColumns(read.reply.rows, plan.columns)
  if ('lacks' in named)
    return { kind: 'unread', words: words.lacks(named.lacks), more: words.has(named.has) }
  const told = plan.toldOf(named)
  return told.length === 0 ? { kind: 'unread', words: words.nothing } : { told, all: named.length }
}

const check = async <Name extends string, Told>(
  { send }: ImportPlan<Name, Told>,
  file: string,
  { told, all }: Rows<Told>,
): Promise<Importing> => {
  const found = await send(told, true)
  return typeof found === 'string'
    ? { kind: 'unread', words: found }
    : { kind: 'checked', file, blank: all - told.length, found }
}

export type UsedImport = ReturnType<typeof useImport>

/** Some rows at a time; interrupted, what is written stays, and is met again as imported before. */
const writeAll = async <Name extends string, Told>(
  { send, atOnce }: ImportPlan<Name, Told>,
  told: readonly Told[],
  show: (importing: Importing) => void,
): Promise<Importing> => {
  let found: Found = { good: 0, done: 0, already: 0, bad: [] }
  const step = atOnce ?? told.length
  for (let from = 0; from < told.length && found.bad.length === 0; from += step) {
    show({ kind: 'writing', done: found.done, all: told.length })
    const sent = await send(told.slice(from, from + step), false)
    if (typeof sent === 'string') return { kind: 'stopped', done: found.done, words: sent }
    found = {
      good: found.good + sent.good,
      done: found.done + sent.done,
      already: found.already + sent.already,
      bad: sent.bad,
    }
  }
  return { kind: 'written', found }
}
