import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { BadCursor, type Query, type Table } from '../../../../cloudfunctions/ports/table'
import { onTable, put, row, times, write, type OpenTable } from './on-table'

/** Every sort of the query, page by page; fails on a page that is too long or a last one that is empty. */
const walk = async (table: Table, query: Query): Promise<string[]> => {
  const sorts: string[] = []
  let after: string | undefined
  do {
    const page = await table.query({ ...query, ...(after !== undefined && { after }) })
    expect(page.rows.length).toBeLessThanOrEqual(query.limit ?? 50)
    if (after !== undefined) expect(page.rows.length).toBeGreaterThan(0)
    sorts.push(...page.rows.map(({ sort }) => sort))
    after = page.next
  } while (after !== undefined)
  return sorts
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Astral characters come after U+FFEE by their bytes, before it by UTF-16. */
const awkward = [
  'a',
  'B',
  'b',
  '1',
  '10',
  '2',
  '知',
  '惠',
  '知惠',
  'é',
  '\uffee',
  '😀',
  '𠮷',
  '~',
  '%',
  '_',
]

const inOrder = (open: OpenTable): void => {
  const on = onTable(open)
  on('orders by UTF-8 bytes, up and down', async (table) => {
    await write(table, ...awkward.map((sort) => put(sort)))
    const up = [...awkward].sort(byBytes)
    expect(await walk(table, { partition: 'p' })).toEqual(up)
    expect(await walk(table, { partition: 'p', order: 'down' })).toEqual([...up].reverse())
  })
  on('finds what begins with the prefix and nothing else', async (table) => {
    const sorts = ['知', '知惠', '知惠2', '知\u{10ffff}', '知\u{10ffff}x', '矣', '矦', '%', 'x知']
    await write(table, ...sorts.map((sort) => put(sort)))
    const found = sorts.filter((sort) => sort.startsWith('知')).sort(byBytes)
    expect(await walk(table, { partition: 'p', prefix: '知' })).toEqual(found)
  })
  on('reads one partition only', async (table) => {
    const other = { kind: 'put', row: row('b', {}, 'p2') } as const
    await write(table, put('a'), other)
    expect(await walk(table, { partition: 'p' })).toEqual(['a'])
    expect(await walk(table, { partition: 'P' })).toEqual([])
  })
}

const toTheEnd = (open: OpenTable): void => {
  const on = onTable(open)
  const characters = fc.constantFrom(
    'a',
    'b',
    '#',
    '知',
    '\ud7ff',
    '\ue000',
    '\uffee',
    '😀',
    '\u{10ffff}',
  )
  const sorts = fc.uniqueArray(fc.string({ unit: characters, minLength: 1, maxLength: 4 }), {
    maxLength: 30,
  })
  const prefixes = fc.string({ unit: characters, maxLength: 2 })
  const orders = fc.constantFrom('up', 'down')

  on('walks any partition to its end, each row once, in order, both ways', async (table) => {
    const holds = async (of: string[], prefix: string, order: 'up' | 'down', limit: number) => {
      const partition = randomUUID()
      const puts = of.map((sort) => ({ kind: 'put', row: row(sort, {}, partition) }) as const)
      if (puts.length > 0) await write(table, ...puts)
      const up = of.filter((sort) => sort.startsWith(prefix)).sort(byBytes)
      const wanted = order === 'up' ? up : up.reverse()
      expect(await walk(table, { partition, prefix, order, limit })).toEqual(wanted)
    }
    const limits = fc.integer({ min: 1, max: 7 })
    await fc.assert(fc.asyncProperty(sorts, prefixes, orders, limits, holds), {
      numRuns: 40,
      seed: 7,
    })
  })
}

const limits = (open: OpenTable): void => {
  const on = onTable(open)
  on('gives 50 rows where no limit is told', async (table) => {
    await write(table, ...times(60, (at) => put(`${100 + at}`)))
    expect((await table.query({ partition: 'p' })).rows).toHaveLength(50)
  })
  on('gives no next when a page is full and nothing follows', async (table) => {
    await write(table, ...times(4, (at) => put(`${at}`)))
    expect((await table.query({ partition: 'p', limit: 4 })).next).toBeUndefined()
  })
  on('goes on past rows that were removed or came between two pages', async (table) => {
    await write(table, ...['a', 'c', 'e'].map((sort) => put(sort)))
    const { next = '' } = await table.query({ partition: 'p', limit: 2 })
    await write(table, { kind: 'remove', key: { partition: 'p', sort: 'c' } }, put('b'), put('d'))
    const rest = await table.query({ partition: 'p', limit: 2, after: next })
    expect(rest.rows.map(({ sort }) => sort)).toEqual(['d', 'e'])
  })
  on('pages through more rows than one answer of a megabyte holds', async (table) => {
    const long = 'x'.repeat(200_000)
    for (const at of times(8, String)) await write(table, put(at, { long }))
    const { rows } = await table.query({ partition: 'p', limit: 8 })
    expect(rows).toHaveLength(8)
  })
}

const cursors = (open: OpenTable): void => {
  const on = onTable(open)
  const first: Query = { partition: 'p', prefix: 'a', limit: 1 }
  const cases: readonly [string, (next: string) => Query][] = [
    ['made up', () => ({ ...first, after: 'made-up' })],
    ['empty', () => ({ ...first, after: '' })],
    ['with one character changed', (next) => ({ ...first, after: `${next.slice(0, -1)}-` })],
    ['cut short', (next) => ({ ...first, after: next.slice(0, -2) })],
    ['of another partition', (after) => ({ ...first, partition: 'q', after })],
    ['of another prefix', (after) => ({ ...first, prefix: 'a1', after })],
    ['of the other order', (after) => ({ ...first, order: 'down', after })],
  ]
  cases.forEach(([name, forge]) => {
    on(`refuses a cursor ${name}`, async (table) => {
      await write(table, put('a1'), put('a2'))
      const { next = '' } = await table.query(first)
      await expect(table.query(forge(next))).rejects.toThrow(BadCursor)
    })
  })
}

export const holdToPages = (open: OpenTable): void => {
  inOrder(open)
  toTheEnd(open)
  limits(open)
  cursors(open)
}
