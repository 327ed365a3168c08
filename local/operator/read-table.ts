import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import type { Row } from '../../cloudfunctions/ports/table'
import { codeOf, Trouble } from '../trouble'
import { FORMAT } from './write-table'

const Header = z.object({
  format: z.literal(FORMAT),
  edition: z.string(),
  at: z.string(),
  key: z.string(),
})
const Stored = z.strictObject({
  partition: z.string().min(1),
  sort: z.string().min(1),
  fields: z.record(z.string(), z.json()),
})
const Last = z.strictObject({ rows: z.int(), sha256: z.string() })

export type Header = z.output<typeof Header>

/**
 * An exported table, row by row, its header first. Throws a Trouble where it is not whole: a line
 * that is none, a number of rows or a hash that is not the one it ends with.
 */
export async function* readTable(path: string): AsyncGenerator<Header | Row> {
  const hash = createHash('sha256')
  let rows = -1
  let last: z.output<typeof Last> | undefined
  for await (const line of linesOf(path)) {
    if (last) throw damaged(path, 'something follows its last line')
    if (rows < 0) yield parse(path, line, Header)
    else last = Last.safeParse(jsonOf(path, line)).data
    if (last) continue
    if (rows >= 0) yield parse(path, line, Stored)
    hash.update(`${line}\n`)
    rows += 1
  }
  if (!last) throw damaged(path, 'its last line is missing')
  if (last.rows !== rows) throw damaged(path, `it holds ${rows} rows of ${last.rows}`)
  if (last.sha256 !== hash.digest('hex')) throw damaged(path, 'it was changed since')
}

export const isRow = (line: Header | Row): line is Row => 'partition' in line

const damaged = (path: string, why: string) => new Trouble(`${path} is no whole export: ${why}`)

async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path), crlfDelay: Infinity })
  } catch (cause) {
    if (codeOf(cause) === '') throw cause
    throw new Trouble(`${path} cannot be read (${codeOf(cause)})`)
  }
}

const jsonOf = (path: string, line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw damaged(path, 'a line is no JSON')
  }
}

const parse = <S extends z.ZodType>(path: string, line: string, shape: S): z.output<S> => {
  const read = shape.safeParse(jsonOf(path, line))
  if (read.success) return read.data
  throw damaged(path, 'a line is not what an export holds')
}
