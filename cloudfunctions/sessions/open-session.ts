import { actsForKey, personKey, sessionKey } from '../keys'
import type { Ports } from '../ports'
import { ActsForRow, parseRow, rowOf } from '../rows'

/** Nobody stays signed in longer than this without proving himself again. */
const LONGEST = 12 * 3_600_000

/** A new session for a person, acting for his first applicant if he has one. Answers its token. */
export const openSession = async (
  { table, tokens, clock }: Pick<Ports, 'table' | 'tokens' | 'clock'>,
  person: string,
): Promise<string> => {
  const family = crypto.randomUUID()
  const turned = clock.now()
  const applicant = await firstApplicant(table, person)
  const session = { family, person, applicant, turn: 1, turned, ends: turned + LONGEST }
  await table.transact(
    [{ kind: 'put', row: rowOf(sessionKey(family), session) }],
    crypto.randomUUID(),
  )
  return tokens.sign({ family, turn: 1 })
}

/** The applicant that a session begins with, of a person who is contact of any. */
export const firstApplicant = async (
  table: Ports['table'],
  person: string,
): Promise<string | null> => {
  const { partition } = personKey(person)
  const { sort: prefix } = actsForKey(person, '')
  const [row] = (await table.query({ partition, prefix, limit: 1 })).rows
  return row ? parseRow(row, ActsForRow).applicant : null
}
