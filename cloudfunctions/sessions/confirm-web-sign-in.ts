import { ConfirmWebSignIn } from '../../contract/confirm-web-sign-in'
import { answers, refuse } from '../deed'
import { webSignInKey } from '../keys'
import { read, rowOf, WebSignInRow } from '../rows'

/** Once, by one person: the second confirmation finds the code used. */
export const confirmWebSignIn = answers(
  ConfirmWebSignIn,
  ({ table, clock }) =>
    async ({ nonce }, { person }) => {
      const key = webSignInKey(nonce)
      const waiting = await read(table, key, WebSignInRow)
      if (!waiting || waiting.person !== null || waiting.ends <= clock.now())
        return refuse('sign-in-expired')
      const outcome = await table.transact(
        [
          {
            kind: 'put',
            row: rowOf(key, { ...waiting, person, confirmed: true }),
            only: [{ kind: 'present' }, { kind: 'equals', field: 'confirmed', value: false }],
          },
        ],
        crypto.randomUUID(),
      )
      return outcome.done ? {} : refuse('sign-in-expired')
    },
)
