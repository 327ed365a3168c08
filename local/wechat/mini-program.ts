import { ConfirmWebSignIn } from '../../contract/confirm-web-sign-in'
import { Problem } from '../../contract/problem'
import { SignIn } from '../../contract/sign-in'
import type { Ask } from '../open-doors'

export type Confirmed = 'confirmed' | 'expired' | 'failed'

/** What the mini-program's confirmation page does: sign in with a login code, then confirm. */
export const confirmSignIn = async (ask: Ask, code: string, nonce: string): Promise<Confirmed> => {
  const signedIn = await send(ask, SignIn.name, { code })
  if (!signedIn.ok) return 'failed'
  const { token } = SignIn.reply.parse(await signedIn.json())
  const confirmed = await send(ask, ConfirmWebSignIn.name, { nonce }, token)
  if (confirmed.ok) return 'confirmed'
  return Problem.parse(await confirmed.json()).code === 'sign-in-expired' ? 'expired' : 'failed'
}

const send = (ask: Ask, name: string, told: object, token?: string): Promise<Response> =>
  ask(
    new Request(`http://localhost/api/${name}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(told),
    }),
  )
