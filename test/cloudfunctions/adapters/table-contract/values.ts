import type { Value } from '../../../../cloudfunctions/ports/table'
import { fieldsOf, key, onTable, put, write, type OpenTable } from './on-table'

const most = Number.MAX_SAFE_INTEGER

const values: readonly [string, Value][] = [
  ['the largest whole number', most],
  ['the smallest whole number', -most],
  ['a fraction', 0.1],
  ['null', null],
  ['false', false],
  ['an empty text', ''],
  ['an emoji of several code points', '👩‍👩‍👧‍👦'],
  ['Chinese beyond the first plane', '𠮷野家'],
  ['a NUL and line breaks', 'a\0b\r\n'],
  ['an empty list', []],
  ['an empty object', {}],
  ['a list of unlike things', [1, 'one', null, [], { deep: [{ deeper: '' }] }]],
  ['names that DynamoDB reserves', { name: 1, size: 2, 'a.b': 3, '#x': 4, ':y': 5 }],
]

const kept = (open: OpenTable): void => {
  const on = onTable(open)
  values.forEach(([name, value]) => {
    on(`gives back ${name} as it was`, async (table) => {
      await write(table, put('a', { value }))
      expect(await fieldsOf(table, 'a')).toEqual({ value })
    })
  })
  const names = ['pk', 'sk', 'partition', 'sort', 'fields', 'name', 'size', 'a.b', '#n0', '知', '1']
  on('keeps fields of any name apart from the key', async (table) => {
    const fields = Object.fromEntries(names.map((name, at) => [name, at]))
    await write(table, put('a', fields))
    expect(await table.get(key('a'))).toEqual({ ...key('a'), fields })
  })
  on('stores no field that is undefined, at any depth', async (table) => {
    await write(table, put('a', { kept: 1, gone: undefined, deep: { kept: 2, gone: undefined } }))
    expect(await fieldsOf(table, 'a')).toStrictEqual({ kept: 1, deep: { kept: 2 } })
  })
  on('replaces the whole row at a put', async (table) => {
    await write(table, put('a', { old: 1 }))
    await write(table, put('a', { new: 2 }))
    expect(await fieldsOf(table, 'a')).toEqual({ new: 2 })
  })
  on('keeps a row without fields', async (table) => {
    await write(table, put('a'))
    expect(await fieldsOf(table, 'a')).toEqual({})
  })
  on('knows no row that was never put', async (table) => {
    expect(await table.get(key('a'))).toBeUndefined()
  })
}

const changed = (open: OpenTable): void => {
  const on = onTable(open)
  on('creates a missing row with the numbers that a change adds', async (table) => {
    await write(table, { kind: 'change', key: key('a'), add: { up: 2, down: -3, still: 0 } })
    expect(await fieldsOf(table, 'a')).toEqual({ up: 2, down: -3, still: 0 })
  })
  on('counts a missing field as 0 and leaves the others alone', async (table) => {
    await write(table, put('a', { n: 1, text: 'x' }))
    await write(table, { kind: 'change', key: key('a'), add: { n: 4, m: 5 } })
    expect(await fieldsOf(table, 'a')).toEqual({ n: 5, m: 5, text: 'x' })
  })
  on('adds exactly up to the largest whole number', async (table) => {
    await write(table, put('a', { n: most - 1 }))
    await write(table, { kind: 'change', key: key('a'), add: { n: 1 } })
    expect(await fieldsOf(table, 'a')).toEqual({ n: most })
  })
  on('throws when a change meets a field that is no number', async (table) => {
    await write(table, put('a', { n: 'x' }))
    await expect(
      write(table, put('b'), { kind: 'change', key: key('a'), add: { n: 1 } }),
    ).rejects.toThrow()
    expect(await fieldsOf(table, 'b')).toBeUndefined()
  })
}

export const holdToValues = (open: OpenTable): void => {
  kept(open)
  changed(open)
}
