import { SignIn } from '../../contract/sign-in'
import { answers, refuse } from '../deed'
import { findPerson } from './find-person'
import { openSession } from './open-session'

/** WeChat knows who it is; the session is ours. An openid is never taken from a request. */
export const signIn = answers(SignIn, (ports) => async ({ code }) => {
  const identified = await ports.wechat.identify(code)
  if (identified.kind === 'busy') return refuse('wechat-busy')
  if (identified.kind === 'code-invalid') return refuse('code-invalid')
  const person = await findPerson(ports.table, identified.openid)
  return { token: await openSession(ports, person) }
})
