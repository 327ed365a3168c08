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

/** Asks the server anew who is signed in; a browser that nobody signed in on needs not to ask. */
export const refreshMe = (): Promise<Signed> =>
  credentials.known() ? meetPerson() : Promise.resolve(set({ kind: 'guest' }))

/** The same right after a sign-in. Where no answer comes, a person who was known stays so. */
export const meetPerson = async (): Promise<Signed> => {
  const answer = await ask(WhoAmI, {})
  if (answer.kind === 'reply') credentials.remember()
  if (answer.kind === 'reply') return set({ kind: 'person', me: answer.reply })
  if (answer.kind === 'refused') credentials.forget()
  if (answer.kind === 'refused') return set({ kind: 'guest' })
  return signed.kind === 'person' ? signed : set({ kind: 'offline' })
}

export const signOut = async (): Promise<void> => {
  await ask(SignOut, {})
  endSession()
}

/** Nobody is signed in on this phone any more. */
export const endSession = (): void => {
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
