import fc from 'fast-check'
import { BadCursor, type Key, type Table } from '../../../../cloudfunctions/ports/table'
import { onTable, put, row, times, write, type OpenTable } from './on-table'

const putIn = (partition: string, sort: string, fields = {}) =>
  ({ kind: 'put', row: row(sort, fields, partition) }) as const

const name = ({ partition, sort }: Key): string => JSON.stringify([partition, sort])

/** Every key of the table, page by page; fails on a page that is too long or a last one that is empty. */
const walkAll = async (table: Table, limit?: number, between = async () => {}): Promise<Key[]> => {
  const keys: Key[] = []
  let after: string | undefined
  do {
    const page = await table.walk({ ...(limit && { limit }), ...(after && { after }) })
    expect(page.rows.length).toBeLessThanOrEqual(limit ?? 100)
    if (after !== undefined) expect(page.rows.length).toBeGreaterThan(0)
    keys.push(...page.rows)
    after = page.next
    if (after !== undefined) await between()
  } while (after !== undefined)
  return keys
}

/** The partitions in the order they were met, one that was left and met again named twice. */
const runs = (keys: readonly Key[]): string[] =>
  keys.map(({ partition }) => partition).filter((one, at, all) => one !== all[at - 1])

const everyRow = (open: OpenTable): void => {
  const on = onTable(open)
  on('finds nothing in an empty table', async (table) => {
    expect(await table.walk({})).toEqual({ rows: [] })
  })
  on('gives each row with its key and its fields', async (table) => {
    await write(table, putIn('知惠', 'a', { n: 1, text: '样例' }))
    expect((await table.walk({})).rows).toEqual([row('a', { n: 1, text: '样例' }, '知惠')])
  })
  on('gives 100 rows where no limit is told', async (table) => {
    await write(table, ...times(100, (at) => put(`${at}`)))
    await write(table, putIn('q', 'a'))
    expect((await table.walk({})).rows).toHaveLength(100)
    expect(await walkAll(table)).toHaveLength(101)
  })
  on('gives no next when a page is full and nothing follows', async (table) => {
    await write(table, put('a'), putIn('q', 'a'))
    expect((await table.walk({ limit: 2 })).next).toBeUndefined()
  })
  on('walks on past answers of a megabyte', async (table) => {
    const long = 'x'.repeat(200_000)
    for (const at of times(8, String)) await write(table, putIn(`p${at}`, 'a', { long }))
    expect((await table.walk({ limit: 8 })).rows).toHaveLength(8)
  })
}

const together = (open: OpenTable): void => {
  const on = onTable(open)
  const texts = fc.string({
    unit: fc.constantFrom('a', 'b', '#', '知', '\uffee', '😀'),
    minLength: 1,
    maxLength: 2,
  })
  const keys = fc.uniqueArray(fc.record({ partition: texts, sort: texts }), {
    selector: name,
    minLength: 1,
    maxLength: 40,
  })

  on(
    'meets every row once, those of a partition together, however the pages fall',
    async (table) => {
      const holds = async (of: Key[], limit: number) => {
        await write(table, ...of.map(({ partition, sort }) => putIn(partition, sort)))
        const met = await walkAll(table, limit)
        expect(met.map(name).sort()).toEqual(of.map(name).sort())
        expect(new Set(runs(met)).size).toBe(runs(met).length)
        await write(table, ...of.map((key) => ({ kind: 'remove', key }) as const))
      }
      const limits = fc.integer({ min: 1, max: 7 })
      await fc.assert(fc.asyncProperty(keys, limits, holds), { numRuns: 25, seed: 7 })
    },
  )
}

const meanwhile = (open: OpenTable): void => {
  const on = onTable(open)
  const first = times(12, (at) => ({ partition: `p${at % 4}`, sort: `${at}` }))

  on('meets every row once though others come meanwhile', async (table) => {
    await write(table, ...first.map(({ partition, sort }) => putIn(partition, sort)))
    let come = 0
    const met = await walkAll(table, 2, async () => {
      if (come < 12) await write(table, putIn(`p${come % 5}`, `new ${come}`), putIn(`${come}`, 'a'))
      come += 1
    })
    expect(new Set(met.map(name)).size).toBe(met.length)
    expect(met.map(name)).toEqual(expect.arrayContaining(first.map(name)))
  })
  on('goes on past the last row it gave though that row is gone', async (table) => {
    await write(table, ...first.map(({ partition, sort }) => putIn(partition, sort)))
    const { rows, next = '' } = await table.walk({ limit: 5 })
    await write(table, ...rows.map((key) => ({ kind: 'remove', key }) as const))
    const rest = await table.walk({ after: next })
    expect([...rows, ...rest.rows].map(name).sort()).toEqual(first.map(name).sort())
  })
}

const refused = (open: OpenTable): void => {
  const on = onTable(open)
  const forgeries: readonly [string, (next: string) => string][] = [
    ['made up', () => 'made-up'],
    ['empty', () => ''],
    ['with one character changed', (next) => `${next.slice(0, -1)}-`],
    ['cut short', (next) => next.slice(0, -2)],
  ]
  forgeries.forEach(([what, forge]) => {
    on(`refuses a cursor ${what}`, async (table) => {
      await write(table, put('a'), put('b'))
      const { next = '' } = await table.walk({ limit: 1 })
      await expect(table.walk({ after: forge(next) })).rejects.toThrow(BadCursor)
    })
  })
  on("takes a query's cursor for none of its own, nor a query a walk's", async (table) => {
    await write(table, put('a'), put('b'))
    const query = await table.query({ partition: 'p', limit: 1 })
    const walk = await table.walk({ limit: 1 })
    expect([query.next, walk.next]).toEqual([expect.any(String), expect.any(String)])
    await expect(table.walk({ after: query.next ?? '' })).rejects.toThrow(BadCursor)
    const mistaken = table.query({ partition: 'p', limit: 1, after: walk.next ?? '' })
    await expect(mistaken).rejects.toThrow(BadCursor)
  })
  const limits = [0, 101, 1.5]
  limits.forEach((limit) => {
    on(`throws at a limit of ${limit}`, async (table) => {
      await expect(table.walk({ limit })).rejects.toThrow()
    })
  })
}

export const holdToWalk = (open: OpenTable): void => {
  everyRow(open)
  together(open)
  meanwhile(open)
  refused(open)
}
