/** A process of its own on the table file of a test; told what to do, and answering, by messages. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openEmbeddedTable } from '../../../cloudfunctions/adapters/embedded/table'
import { key, put, take, times, write } from './table-contract/on-table'

const [dir = ''] = process.argv.slice(2)
const table = openEmbeddedTable(dir)

const tell = (answer: string | number): void => void process.send?.(answer)

const deeds: Record<string, () => Promise<void>> = {
  async take() {
    const outcomes = await Promise.all(times(50, () => write(table, take(1))))
    tell(outcomes.filter(({ done }) => done).length)
  },
  async count() {
    const addOne = { kind: 'change', key: key('count'), add: { n: 1 } } as const
    await Promise.all(times(200, () => write(table, addOne)))
    tell('counted')
  },
  async openMany() {
    times(60, (at) => openEmbeddedTable(join(dir, `${at}`)).close())
    tell('opened')
  },
  async putForEver() {
    for (;;) {
      const sort = randomUUID()
      await write(table, put(sort))
      tell(sort)
      // Lets the message out before the next row.
      await new Promise(setImmediate)
    }
  },
}

process.on('message', (deed) => void deeds[String(deed)]?.())
tell('open')
