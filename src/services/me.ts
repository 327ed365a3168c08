import { useEffect, useSyncExternalStore } from 'react'
import { SignOut } from '../../contract/sign-out'
import type { ReplyOf } from '../../contract/message'
import { WhoAmI } from '../../contract/who-am-i'
import { ask } from './ask'
import { credentials } from './credentials'

export type Me = ReplyOf<typeof WhoAmI>

/** Who is signed in, as far as this phone knows. */
export type Signed =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'guest' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'person'; readonly me: Me }

let signed: Signed = { kind: 'unknown' }
const listeners = new Set<() => void>()

const set = (next: Signed): Signed => {
  signed = next
  for (const listener of listeners) listener()
  return next
}

/** Asks the server anew who is signed in. */
export const refreshMe = async (): Promise<Signed> => {
  const answer = await ask(WhoAmI, {})
  if (answer.kind === 'reply') return set({ kind: 'person', me: answer.reply })
  return set({ kind: answer.kind === 'refused' ? 'guest' : 'offline' })
}

export const signOut = async (): Promise<void> => {
  await ask(SignOut, {})
  credentials.forget()
  set({ kind: 'guest' })
}

/** Who is signed in; asked once, then followed. */
export const useMe = (): Signed => {
  useEffect(() => {
    if (signed.kind === 'unknown') void refreshMe()
  }, [])
  return useSyncExternalStore(subscribe, () => signed)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The applicant that this session acts for. */
export const actingFor = (me: Me) => me.applicants.find(({ applicant }) => applicant === me.acting)
