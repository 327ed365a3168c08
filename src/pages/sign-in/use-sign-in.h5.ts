import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { FinishWebSignIn } from '../../../contract/finish-web-sign-in'
import { StartWebSignIn } from '../../../contract/start-web-sign-in'
import { ask } from '../../services/ask'
import { goBack } from '../../services/go'
import { meetPerson, refreshMe, useMe } from '../../services/me'
import {
  forgetPending,
  keepPending,
  recallPending,
  type PendingSignIn,
} from '../../services/pending-sign-in.h5'
import { sayFailure } from '../../services/say-failure'
import { repeatWhileSeen } from '../../services/while-seen.h5'

const PACE = 1500
const LIVES = 5 * 60_000

export type Scanning =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly words: string }
  /** `trouble`: the last look did not reach the server; it goes on. */
  | { readonly kind: 'waiting'; readonly pending: PendingSignIn; readonly trouble: boolean }
  | { readonly kind: 'entering' }
  | { readonly kind: 'expired' }

/** A code to scan; one that this tab had before a reload, as long as it lives. */
const begin = async (): Promise<Scanning> => {
  const kept = recallPending(Date.now())
  if (kept) return { kind: 'waiting', pending: kept, trouble: false }
  const answer = await ask(StartWebSignIn, {})
  if (answer.kind !== 'reply') return { kind: 'failed', words: sayFailure(answer) }
  const pending = { ...answer.reply, ends: Date.now() + LIVES }
  keepPending(pending)
  return { kind: 'waiting', pending, trouble: false }
}

/** Has it been confirmed by now? */
const look = async (pending: PendingSignIn): Promise<Scanning> => {
  const { nonce, secret, ends } = pending
  if (Date.now() >= ends) return { kind: 'expired' }
  const answer = await ask(FinishWebSignIn, { nonce, secret })
  if (answer.kind === 'refused') return { kind: 'expired' }
  if (answer.kind !== 'reply') return { kind: 'waiting', pending, trouble: true }
  if (answer.reply.state === 'confirmed') return { kind: 'entering' }
  return { kind: 'waiting', pending, trouble: false }
}

/** Is this screen the one on top? */
const useShown = () => {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  return shown
}

/** Whoever is signed in has nothing to do here; a session may have run out unseen, so it is asked anew. */
const useLeavingOnceSignedIn = () => {
  const [sure, setSure] = useState(false)
  const signedIn = useMe().kind === 'person' && sure
  const left = useRef(false)
  useEffect(() => void refreshMe().then(() => setSure(true)), [])
  useEffect(() => {
    if (!signedIn || left.current) return
    left.current = true
    forgetPending()
    goBack()
  }, [signedIn])
}

/** The code of a round of waiting; a new round at every refresh. */
export const useSignIn = () => {
  const [state, setState] = useState<Scanning>({ kind: 'starting' })
  const [round, setRound] = useState(0)
  const shown = useShown()
  useLeavingOnceSignedIn()

  useEffect(() => {
    let over = false
    void begin().then((begun) => (over ? undefined : setState(begun)))
    return () => {
      over = true
    }
  }, [round])

  const pending = state.kind === 'waiting' ? state.pending : undefined
  useEffect(() => {
    if (!pending || !shown) return undefined
    let over = false
    const stop = repeatWhileSeen(async () => {
      const seen = await look(pending)
      if (!over) setState(seen)
    }, PACE)
    return () => {
      over = true
      stop()
    }
  }, [pending, shown])

  useEffect(() => {
    if (state.kind === 'expired' || state.kind === 'entering') forgetPending()
    if (state.kind === 'entering') void enter().then((entered) => entered && setState(entered))
  }, [state.kind])

  const refresh = () => {
    setState({ kind: 'starting' })
    setRound(round + 1)
  }
  return { state, refresh }
}

/** Nothing where it went well: the screen is left. */
const enter = async (): Promise<Scanning | undefined> => {
  const signed = await meetPerson()
  if (signed.kind === 'person') return undefined
  return signed.kind === 'offline'
    ? { kind: 'failed', words: sayFailure({ kind: 'offline' }) }
    : { kind: 'expired' }
}
