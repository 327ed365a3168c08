import { FinishWebSignIn } from '../../contract/finish-web-sign-in'
import { answers, refuse } from '../deed'
import { webSignInKey } from '../keys'
import { read, WebSignInRow } from '../rows'
import { hashSecret } from './one-time'
import { openSession } from './open-session'

/** Answers `waiting` until the code is confirmed in WeChat; then opens one session, once. */
export const finishWebSignIn = answers(FinishWebSignIn, (ports) => async ({ nonce, secret }) => {
  const { table, clock } = ports
  const key = webSignInKey(nonce)
  const row = await read(table, key, WebSignInRow)
  if (!row || row.ends <= clock.now() || row.secretHash !== hashSecret(secret))
    return refuse('sign-in-expired')
  if (row.person === null) return { state: 'waiting' as const }
  const outcome = await table.transact(
    [{ kind: 'remove', key, only: [{ kind: 'present' }] }],
    crypto.randomUUID(),
  )
  if (!outcome.done) return refuse('sign-in-expired')
  return { session: await openSession(ports, row.person), reply: { state: 'confirmed' as const } }
})
