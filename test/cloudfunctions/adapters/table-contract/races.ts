import type { Outcome } from '../../../../cloudfunctions/ports/table'
import { fieldsOf, key, onTable, put, take, times, write, type OpenTable } from './on-table'

const done = (outcomes: readonly Outcome[]): number => outcomes.filter((one) => one.done).length

export const holdToRaces = (open: OpenTable): void => {
  const on = onTable(open)
  on('gives 5 places to exactly 5 of 50 who ask at once', async (table) => {
    await write(table, put('places', { left: 5 }))
    const outcomes = await Promise.all(times(50, () => write(table, take(1))))
    expect(done(outcomes)).toBe(5)
    expect(await fieldsOf(table, 'places')).toEqual({ left: 0 })
  })
  on('lets exactly 1 of 50 put a row that must be absent', async (table) => {
    const claim = (by: number) => write(table, { ...put('a', { by }), only: [{ kind: 'absent' }] })
    const outcomes = await Promise.all(times(50, claim))
    expect(done(outcomes)).toBe(1)
    expect(await fieldsOf(table, 'a')).toEqual({ by: outcomes.findIndex((one) => one.done) })
  })
  on('keeps a sum over two rows while 50 move amounts between them', async (table) => {
    await write(table, put('from', { n: 30 }), put('to', { n: 0 }))
    const move = () =>
      write(
        table,
        {
          kind: 'change',
          key: key('from'),
          add: { n: -1 },
          only: [{ kind: 'at-least', field: 'n', amount: 1 }],
        },
        { kind: 'change', key: key('to'), add: { n: 1 } },
      )
    expect(done(await Promise.all(times(50, move)))).toBe(30)
    expect(await fieldsOf(table, 'from')).toEqual({ n: 0 })
    expect(await fieldsOf(table, 'to')).toEqual({ n: 30 })
  })
}
