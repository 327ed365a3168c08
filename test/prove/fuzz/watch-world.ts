import { createHash } from 'node:crypto'
import { walkTable } from '../../../cloudfunctions/audit/walk-table'
import { keyOf } from '../../../cloudfunctions/adapters/table-rules'
import type { Ports } from '../../../cloudfunctions/ports'
import type { Key, Table } from '../../../cloudfunctions/ports/table'
import { openDoors, type World } from '../../cloudfunctions/world'

/** What asking itself leaves behind: how often, the session's next token, a try with a code. */
const ofAsking = ({ partition, sort }: Key): boolean =>
  partition.startsWith('asked#') || partition.startsWith('session#') || sort === 'invitation-tries'

/** Words of a line that is logged of a message that was answered, and of one that whoever saw photos leaves. */
const answered = ['what', 'request', 'deed', 'status', 'ms', 'refused']
const loggable = new Set([...answered, 'claim', 'by', 'photos'])

/** The world with its transactions and its log looked at as they come; nothing is kept of them. */
export const watchWorld = (world: World) => {
  const { table } = world.ports
  let written: string[] = []
  let lines: string[] = []
  const transact: Table['transact'] = async (writes, token) => {
    const outcome = await table.transact(writes, token)
    if (outcome.done)
      for (const write of writes)
        if (write.kind !== 'check' && !ofAsking(keyOf(write))) written.push(keyOf(write).partition)
    return outcome
  }
  const ports: Ports = {
    ...world.ports,
    table: { ...table, transact },
    log: {
      info: (what, more = {}) => void lines.push(JSON.stringify({ what, ...more })),
      fault: (what, cause) =>
        void lines.push(
          JSON.stringify({ what, fault: cause instanceof Error ? cause.stack : String(cause) }),
        ),
    },
  }
  return {
    app: openDoors(ports),
    /** What was written and logged since it was asked last. */
    take: () => {
      const taken = { written, lines }
      written = []
      lines = []
      return taken
    },
  }
}

/** One hash of every row, but for what asking leaves. */
export const hashRows = async ({ ports }: World): Promise<string> => {
  const hash = createHash('sha256')
  for await (const row of walkTable(ports.table))
    if (!ofAsking(row)) hash.update(JSON.stringify(row))
  return hash.digest('hex')
}

/** What is wrong with the lines of one request. */
export const judgeLines = (
  lines: readonly string[],
  personal: readonly string[],
): readonly string[] =>
  lines.flatMap((line) => {
    const told = personal.filter((one) => line.includes(one))
    const odd = Object.keys(JSON.parse(line) as object).filter((name) => !loggable.has(name))
    if (told.length > 0 || odd.length > 0) return [`logged: ${line.slice(0, 1_000)}`]
    return []
  })
