import type { Query, Write } from '../../../../cloudfunctions/ports/table'
import { DONE, key, onTable, put, times, write, type OpenTable } from './on-table'

const puts = (count: number): Write[] => times(count, (at) => put(`${at}`))

const faults: readonly [string, Write[]][] = [
  ['101 writes', puts(101)],
  ['no writes', []],
  ['the same row twice', [put('a'), { kind: 'check', key: key('a'), only: [{ kind: 'absent' }] }]],
  ['an empty sort', [put('')]],
  ['a sort of more than 1024 bytes', [put('知'.repeat(342))]],
  ['half a surrogate pair in a key', [put('a\ud800')]],
  ['half a surrogate pair in a value', [put('a', { text: '\udc00' })]],
  ['a NUL in a key', [put('a\0')]],
  ['a number that is none', [put('a', { n: NaN })]],
  ['a whole number too large to be exact', [put('a', { n: 2 ** 53 })]],
  ['a row of half a megabyte', [put('a', { long: 'x'.repeat(500_000) })]],
  ['a fraction in a change', [{ kind: 'change', key: key('a'), add: { n: 0.5 } }]],
  ['a change that adds nothing', [{ kind: 'change', key: key('a'), add: {} }]],
  ['a check that asks nothing', [{ kind: 'check', key: key('a'), only: [] }]],
  ['one of nothing', [{ ...put('a'), only: [{ kind: 'one-of', field: 'f', values: [] }] }]],
]

const ofWrites = (open: OpenTable): void => {
  const on = onTable(open)
  on('does 100 writes at once', async (table) => {
    expect(await write(table, ...puts(100))).toEqual(DONE)
    expect((await table.query({ partition: 'p', limit: 100 })).rows).toHaveLength(100)
  })
  faults.forEach(([name, writes]) => {
    on(`throws at ${name} and writes nothing`, async (table) => {
      await expect(write(table, ...writes)).rejects.toThrow()
      expect((await table.query({ partition: 'p' })).rows).toEqual([])
    })
  })
  const tokens = ['', 'x'.repeat(37)]
  tokens.forEach((token) => {
    on(`throws at the token ${JSON.stringify(token)}`, async (table) => {
      await expect(table.transact([put('a')], token)).rejects.toThrow()
    })
  })
}

const ofReads = (open: OpenTable): void => {
  const on = onTable(open)
  const queries: readonly Query[] = [
    { partition: 'p', limit: 0 },
    { partition: 'p', limit: 101 },
    { partition: 'p', limit: 1.5 },
    { partition: '' },
  ]
  queries.forEach((query) => {
    on(`throws at the query ${JSON.stringify(query)}`, async (table) => {
      await expect(table.query(query)).rejects.toThrow()
    })
  })
  on('throws at an empty key', async (table) => {
    await expect(table.get({ partition: '', sort: 'a' })).rejects.toThrow()
    await expect(table.get({ partition: 'p', sort: '' })).rejects.toThrow()
  })
}

export const holdToBounds = (open: OpenTable): void => {
  ofWrites(open)
  ofReads(open)
}
