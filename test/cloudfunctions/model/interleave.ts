/** Lets two requests come between one another at every step to the table, in a way that can be told again. */
import type { Table } from '../../../cloudfunctions/ports/table'

/** Turns of the event loop before each step, from a row of small numbers that the salt begins. */
const pauses = (salt: number) => {
  let state = salt
  return async (): Promise<void> => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    for (let turns = Math.floor(state / 65_536) % 4; turns > 0; turns -= 1)
      await new Promise((go) => void setImmediate(go))
  }
}

export const interleaved = async <T>(
  table: Table,
  salt: number,
  deeds: () => Promise<T>,
): Promise<T> => {
  const { get, query, transact } = table
  const pause = pauses(salt)
  const slow: Pick<Table, 'get' | 'query' | 'transact'> = {
    get: async (key) => (await pause(), get(key)),
    query: async (asked) => (await pause(), query(asked)),
    transact: async (writes, token) => (await pause(), transact(writes, token)),
  }
  // The deeds hold this very object.
  Object.assign(table, slow)
  try {
    return await deeds()
  } finally {
    Object.assign(table, { get, query, transact })
  }
}
