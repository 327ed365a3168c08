import type { Sender } from '../../contract/message'
import type { Post } from '../../contract/shapes/post'
import { isRefused, refuse, type Refused, type SignedIn } from '../deed'
import { actsForKey, personKey, sessionKey } from '../keys'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import type { Pass } from '../ports/tokens'
import { ActsForRow, PersonRow, read, SessionRow, type RowOf } from '../rows'
import { revokeSession } from './revoke-session'
import { turnSession } from './turn-session'

/** How a session travels: as a bearer token from WeChat, in an HttpOnly cookie from a browser. */
export interface Credentials {
  readonly token: string
  readonly by: 'bearer' | 'cookie'
}

export interface Found {
  readonly caller: SignedIn | null
  /** A rotated token to hand back. */
  readonly fresh?: { readonly token: string; readonly by: Credentials['by'] }
}

type World = Pick<Ports, 'table' | 'tokens' | 'clock'>

/** Two requests under way while the token turned: the last one is still good for this long. */
const GRACE = 60_000

/** The person behind a token, if he may send this message. Posts and applicants come from the table, never from the token. */
export const findCaller = async (
  world: World,
  { token, by }: Credentials,
  sender: Exclude<Sender, 'anyone'>,
): Promise<Found | Refused> => {
  const pass = await world.tokens.read(token)
  const session = pass && (await liveSession(world, pass))
  if (!pass || !session) return refuse('session-over')
  const found = await callerOf(world.table, session, sender)
  if (isRefused(found)) return found
  const turned = pass.turn === session.turn ? await turnSession(world, session) : undefined
  return turned ? { ...found, fresh: { token: turned, by } } : found
}

/** The person of a session, if they may send this message. */
export const callerOf = async (
  table: Table,
  session: RowOf<typeof SessionRow>,
  sender: Exclude<Sender, 'anyone'>,
): Promise<Found | Refused> => {
  const row = await read(table, personKey(session.person), PersonRow)
  if (!row) return refuse('session-over')
  const { person, name, post } = row
  const applicant = await stillActsFor(table, session)
  const caller = { family: session.family, person, name, post, applicant }
  return mayNotSend(caller, sender) ?? { caller }
}

/** A token from before the last but one turn was kept by somebody who should not have it: the family ends. */
const liveSession = async ({ table, clock }: World, { family, turn }: Pass) => {
  const session = await read(table, sessionKey(family), SessionRow)
  if (!session || session.ends <= clock.now()) return undefined
  if (turn === session.turn) return session
  if (turn === session.turn - 1 && clock.now() - session.turned < GRACE) return session
  await revokeSession(table, family)
  return undefined
}

/** The applicant that the session acts for, while the person is its contact. */
const stillActsFor = async (
  table: Table,
  { person, applicant }: RowOf<typeof SessionRow>,
): Promise<string | null> =>
  applicant !== null && (await read(table, actsForKey(person, applicant), ActsForRow))
    ? applicant
    : null

/** The posts that each kind of sender may hold. */
const postsOf = {
  reviewer: ['county-reviewer', 'city-reviewer'],
  desk: ['county-reviewer', 'city-reviewer', 'publisher'],
  'city-reviewer': ['city-reviewer'],
  publisher: ['publisher', 'city-reviewer'],
  paymaster: ['publisher'],
  operator: ['operator'],
  staff: ['county-reviewer', 'city-reviewer', 'publisher', 'operator'],
} as const satisfies Readonly<Record<string, readonly Post['kind'][]>>

const mayNotSend = (caller: SignedIn, sender: Exclude<Sender, 'anyone'>): Refused | undefined => {
  if (sender === 'person') return undefined
  if (sender === 'applicant') return caller.applicant === null ? refuse('no-applicant') : undefined
  return postsOf[sender].some((post) => post === caller.post?.kind)
    ? undefined
    : refuse('not-allowed')
}
