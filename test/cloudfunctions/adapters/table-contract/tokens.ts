import { randomUUID } from 'node:crypto'
import type { Write } from '../../../../cloudfunctions/ports/table'
import { DONE, fieldsOf, key, onTable, put, times, write, type OpenTable } from './on-table'

const addOne: Write = { kind: 'change', key: key('n'), add: { n: 1 } }

const toldAgain = (open: OpenTable): void => {
  const on = onTable(open)
  on(
    'does a transaction once, and answers done again, when its token is told again',
    async (table) => {
      const token = randomUUID()
      expect(await table.transact([addOne], token)).toEqual(DONE)
      expect(await table.transact([addOne], token)).toEqual(DONE)
      expect(await fieldsOf(table, 'n')).toEqual({ n: 1 })
    },
  )
  on('answers done again though the row has changed meanwhile', async (table) => {
    const token = randomUUID()
    const create: Write = { ...put('a', { by: 'first' }), only: [{ kind: 'absent' }] }
    await table.transact([create], token)
    await write(table, put('a', { by: 'second' }))
    expect(await table.transact([create], token)).toEqual(DONE)
    expect(await fieldsOf(table, 'a')).toEqual({ by: 'second' })
  })
  on('does a transaction once when its token is told ten times at once', async (table) => {
    const token = randomUUID()
    const outcomes = await Promise.all(times(10, () => table.transact([addOne], token)))
    expect(outcomes).toEqual(times(10, () => DONE))
    expect(await fieldsOf(table, 'n')).toEqual({ n: 1 })
  })
}

const toldOtherwise = (open: OpenTable): void => {
  const on = onTable(open)
  on('throws when a token names other writes', async (table) => {
    const token = randomUUID()
    await table.transact([addOne], token)
    const other: Write = { ...addOne, add: { n: 2 } }
    await expect(table.transact([other], token)).rejects.toThrow()
    expect(await fieldsOf(table, 'n')).toEqual({ n: 1 })
  })
  on('tries again a transaction that was refused under the same token', async (table) => {
    const token = randomUUID()
    const replace: Write = { ...put('a', { n: 2 }), only: [{ kind: 'present' }] }
    expect(await table.transact([replace], token)).toEqual({ done: false, failed: [0] })
    await write(table, put('a', { n: 1 }))
    expect(await table.transact([replace], token)).toEqual(DONE)
    expect(await fieldsOf(table, 'a')).toEqual({ n: 2 })
  })
}

export const holdToTokens = (open: OpenTable): void => {
  toldAgain(open)
  toldOtherwise(open)
}
