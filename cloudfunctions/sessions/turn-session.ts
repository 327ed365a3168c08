import { sessionKey } from '../keys'
import type { Ports } from '../ports'
import type { SessionRow, RowOf } from '../rows'

/** A token older than this is rotated at its next use. */
const TURN_AFTER = 5 * 60_000

/** The next token of a session, or nothing while the present one is young or another request turned it. */
export const turnSession = async (
  { table, tokens, clock }: Pick<Ports, 'table' | 'tokens' | 'clock'>,
  session: RowOf<typeof SessionRow>,
): Promise<string | undefined> => {
  const now = clock.now()
  if (now - session.turned < TURN_AFTER) return undefined
  const outcome = await table.transact(
    [
      {
        // Only what turns: another request may name an applicant at this very moment.
        kind: 'change',
        key: sessionKey(session.family),
        add: { turn: 1, turned: now - session.turned },
        only: [{ kind: 'equals', field: 'turn', value: session.turn }],
      },
    ],
    crypto.randomUUID(),
  )
  return outcome.done ? tokens.sign({ family: session.family, turn: session.turn + 1 }) : undefined
}
