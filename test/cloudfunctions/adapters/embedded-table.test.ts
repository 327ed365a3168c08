import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedTable } from '../../../cloudfunctions/adapters/embedded/table'
import type { Write } from '../../../cloudfunctions/ports/table'
import { fieldsOf, key, put, write } from './table-contract/on-table'
import { holdToTableContract } from './table.contract'

const freshDir = () => mkdtempSync(join(tmpdir(), 'zhihui-table-'))

describe('the embedded table', () => {
  holdToTableContract(async () => {
    const dir = freshDir()
    const table = openEmbeddedTable(dir)
    const close = () => {
      table.close()
      rmSync(dir, { recursive: true })
    }
    return { table, close }
  })
})

describe('the embedded table file', () => {
  let dir: string
  beforeEach(() => {
    dir = freshDir()
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  it('holds its rows after it is closed and opened again', async () => {
    const first = openEmbeddedTable(dir)
    await write(first, put('a', { n: 1 }))
    first.close()
    const second = openEmbeddedTable(dir)
    expect(await fieldsOf(second, 'a')).toEqual({ n: 1 })
    second.close()
  })
  it('shows at once in one opening what another wrote', async () => {
    const [one, other] = [openEmbeddedTable(dir), openEmbeddedTable(dir)]
    expect(await fieldsOf(other, 'a')).toBeUndefined()
    await write(one, put('a', { n: 1 }))
    expect(await fieldsOf(other, 'a')).toEqual({ n: 1 })
    one.close()
    other.close()
  })
  it('held still, is read as it was, whatever another writes meanwhile', async () => {
    const [still, other] = [openEmbeddedTable(dir), openEmbeddedTable(dir)]
    await write(other, put('a', { n: 1 }))
    still.holdStill()
    await write(other, put('a', { n: 2 }), put('b', { n: 2 }))
    expect(await fieldsOf(still, 'a')).toEqual({ n: 1 })
    expect((await still.walk({})).rows).toHaveLength(1)
    expect(await fieldsOf(other, 'a')).toEqual({ n: 2 })
    still.close()
    other.close()
  })
  it('remembers a token for ten minutes, across openings, and then no longer', async () => {
    const addOne: Write = { kind: 'change', key: key('a'), add: { n: 1 } }
    for (const minute of [0, 9, 11]) {
      const table = openEmbeddedTable(dir, () => minute * 60_000)
      await table.transact([addOne], 'token')
      table.close()
    }
    const table = openEmbeddedTable(dir)
    expect(await fieldsOf(table, 'a')).toEqual({ n: 2 })
    table.close()
  })
})
