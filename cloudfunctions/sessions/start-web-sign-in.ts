import { StartWebSignIn } from '../../contract/start-web-sign-in'
import { answers, refuse } from '../deed'
import { webSignInKey } from '../keys'
import { rowOf } from '../rows'
import { hashSecret, newNonce } from './one-time'

const LIVES = 5 * 60_000

/** The nonce travels in the picture, the secret stays in the browser that asked: seeing the picture is not enough. */
export const startWebSignIn = answers(StartWebSignIn, ({ table, wechat, clock }) => async () => {
  const nonce = newNonce()
  const secret = newNonce()
  const code = await wechat.codeFor(nonce)
  if (!code) return refuse('wechat-busy')
  const row = {
    secretHash: hashSecret(secret),
    person: null,
    confirmed: false,
    ends: clock.now() + LIVES,
  }
  await table.transact([{ kind: 'put', row: rowOf(webSignInKey(nonce), row) }], crypto.randomUUID())
  return { nonce, secret, ...code }
})
