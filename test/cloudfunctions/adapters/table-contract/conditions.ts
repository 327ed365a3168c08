import type { Condition } from '../../../../cloudfunctions/ports/table'
import { DONE, fieldsOf, key, onTable, put, write, type OpenTable } from './on-table'

const stored = { state: 'submitted', version: 3, open: true, left: 5, note: null }

const equals = (field: string, value: string | number | boolean): Condition => ({
  kind: 'equals',
  field,
  value,
})
const oneOf = (field: string, ...values: string[]): Condition => ({ kind: 'one-of', field, values })
const atLeast = (field: string, amount: number): Condition => ({ kind: 'at-least', field, amount })

const cases: readonly [string, Condition, onRow: boolean, onNoRow: boolean][] = [
  ['absent', { kind: 'absent' }, false, true],
  ['present', { kind: 'present' }, true, false],
  ['equals the same text', equals('state', 'submitted'), true, false],
  ['equals another text', equals('state', 'draft'), false, false],
  ['equals the same number', equals('version', 3), true, false],
  ['equals another number', equals('version', 4), false, false],
  ['equals a number told as text', equals('version', '3'), false, false],
  ['equals the same truth', equals('open', true), true, false],
  ['equals the other truth', equals('open', false), false, false],
  ['equals on a field that is not there', equals('missing', 'x'), false, false],
  ['one of several with the right one', oneOf('state', 'draft', 'submitted'), true, false],
  ['one of several without it', oneOf('state', 'draft', 'returned'), false, false],
  ['one of on a field that is not there', oneOf('missing', 'draft'), false, false],
  ['at least less', atLeast('left', 4), true, false],
  ['at least just that', atLeast('left', 5), true, false],
  ['at least more', atLeast('left', 6), false, false],
  ['at least 1 of what is not there', atLeast('missing', 1), false, false],
  ['at least 0 of what is not there, which counts as 0', atLeast('missing', 0), true, true],
  ['at least of a text', atLeast('state', 0), false, true],
  ['at least of null', atLeast('note', 0), false, true],
]

const byCase = (open: OpenTable): void => {
  const on = onTable(open)
  cases.forEach(([name, condition, onRow, onNoRow]) => {
    on(`${name}: ${onRow ? 'holds' : 'fails'} on the row`, async (table) => {
      await write(table, put('a', stored))
      const outcome = await write(table, { kind: 'check', key: key('a'), only: [condition] })
      expect(outcome).toEqual(onRow ? DONE : { done: false, failed: [0] })
    })
    on(`${name}: ${onNoRow ? 'holds' : 'fails'} where there is no row`, async (table) => {
      const outcome = await write(table, { kind: 'check', key: key('a'), only: [condition] })
      expect(outcome).toEqual(onNoRow ? DONE : { done: false, failed: [0] })
    })
  })
}

const together = (open: OpenTable): void => {
  const on = onTable(open)
  on('names the position of every write whose conditions failed', async (table) => {
    const only = [{ kind: 'present' }] as const
    const outcome = await write(table, { ...put('a'), only }, put('b'), { ...put('c'), only })
    expect(outcome).toEqual({ done: false, failed: [0, 2] })
  })
  on('wants all the conditions of one write', async (table) => {
    await write(table, put('a', stored))
    const only = [equals('state', 'submitted'), equals('version', 9)]
    expect(await write(table, { ...put('a'), only })).toEqual({ done: false, failed: [0] })
  })
  on('does nothing at all when one write fails', async (table) => {
    await write(table, put('a', { n: 1 }), put('b', { n: 1 }))
    await write(
      table,
      put('a', { n: 2 }),
      { kind: 'remove', key: key('b') },
      { kind: 'change', key: key('c'), add: { n: 1 } },
      { kind: 'check', key: key('d'), only: [{ kind: 'present' }] },
    )
    const after = await Promise.all(['a', 'b', 'c'].map((sort) => fieldsOf(table, sort)))
    expect(after).toEqual([{ n: 1 }, { n: 1 }, undefined])
  })
  on('removes under a condition', async (table) => {
    await write(table, put('a', stored))
    const remove = { kind: 'remove', key: key('a') } as const
    const refused = await write(table, { ...remove, only: [equals('version', 2)] })
    expect([refused.done, await fieldsOf(table, 'a')]).toEqual([false, stored])
    const done = await write(table, { ...remove, only: [equals('version', 3)] })
    expect([done.done, await fieldsOf(table, 'a')]).toEqual([true, undefined])
  })
  on('removes a row that is not there', async (table) => {
    expect(await write(table, { kind: 'remove', key: key('a') })).toEqual(DONE)
  })
}

export const holdToConditions = (open: OpenTable): void => {
  byCase(open)
  together(open)
}
