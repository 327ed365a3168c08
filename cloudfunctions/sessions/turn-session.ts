import { sessionKey } from '../keys'
import type { Ports } from '../ports'
import { rowOf, type SessionRow } from '../rows'
import type * as z from 'zod'

/** A token older than this is rotated at its next use. */
const TURN_AFTER = 5 * 60_000

/** The next token of a session, or nothing while the present one is young or another request turned it. */
export const turnSession = async (
  { table, tokens, clock }: Pick<Ports, 'table' | 'tokens' | 'clock'>,
  session: z.output<typeof SessionRow>,
): Promise<string | undefined> => {
  const now = clock.now()
  if (now - session.turned < TURN_AFTER) return undefined
  const next = { ...session, turn: session.turn + 1, turned: now }
  const outcome = await table.transact(
    [
      {
        kind: 'put',
        row: rowOf(sessionKey(session.family), next),
        only: [{ kind: 'equals', field: 'turn', value: session.turn }],
      },
    ],
    crypto.randomUUID(),
  )
  return outcome.done ? tokens.sign({ family: next.family, turn: next.turn }) : undefined
}
