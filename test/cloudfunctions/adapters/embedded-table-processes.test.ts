import type { ChildProcess } from 'node:child_process'
import { openEmbeddedTable } from '../../../cloudfunctions/adapters/embedded/table'
import { hear, killHard, tellAll, withChildren } from './fork-table'
import { fieldsOf, key, put, times, write } from './table-contract/on-table'

describe('several processes on one table file', () => {
  it('give 5 places to exactly 5 of the 100 who ask two of them', () =>
    withChildren(2, async (children, dir) => {
      const table = openEmbeddedTable(dir)
      await write(table, put('places', { left: 5 }))
      const taken = await tellAll(children, 'take')
      expect(taken.reduce((sum: number, one) => sum + Number(one), 0)).toBe(5)
      expect(await fieldsOf(table, 'places')).toEqual({ left: 0 })
      table.close()
    }))
  it('lose none of the changes that four make at once to one row', () =>
    withChildren(4, async (children, dir) => {
      await tellAll(children, 'count')
      const table = openEmbeddedTable(dir)
      expect(await fieldsOf(table, 'count')).toEqual({ n: 800 })
      table.close()
    }))
  it('open the same new files at the same moment', () =>
    withChildren(4, async (children) => {
      expect(await tellAll(children, 'openMany')).toEqual(times(4, () => 'opened'))
    }))
})

const hearSorts = async (child: ChildProcess, atLeast: number): Promise<readonly string[]> => {
  const sorts: string[] = []
  child.on('message', (sort) => sorts.push(String(sort)))
  child.send('putForEver')
  while (sorts.length < atLeast) await hear(child)
  await killHard(child)
  return sorts
}

describe('a process on a table file that is killed with -9', () => {
  it('leaves every row that it acknowledged', () =>
    withChildren(2, async (children, dir) => {
      const acknowledged = await Promise.all(children.map((child) => hearSorts(child, 100)))
      const table = openEmbeddedTable(dir)
      const kept = await Promise.all(acknowledged.flat().map((sort) => table.get(key(sort))))
      expect(kept.filter((row) => row === undefined)).toEqual([])
      table.close()
    }))
})
