import { SignOut } from '../../contract/sign-out'
import { answers } from '../deed'
import { revokeSession } from './revoke-session'

export const signOut = answers(SignOut, ({ table }) => async (_, { family }) => {
  await revokeSession(table, family)
  return { session: null, reply: {} }
})
