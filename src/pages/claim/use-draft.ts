import { useEffect, useRef, useState } from 'react'
import type { ClaimView } from '../../../contract/shapes/claim'
import { KeepDraft } from '../../../contract/keep-draft'
import { ask, isLapsed, type Answer } from '../../services/ask'
import type { Me } from '../../services/me'
import { sayFailure } from '../../services/say-failure'
import { withLinks } from './keep-links'
import { readTyped, typeEntries, type TypedClaimEntry } from './typed-claim'

/** `saved`; `typing`: not yet sent; `saving`; `failed`: kept here, with why and another try. */
export type Keeping =
  | { readonly kind: 'saved' | 'typing' | 'saving' }
  | { readonly kind: 'failed'; readonly words: string; readonly help: Help }

/** What helps: the newest state where it moved on elsewhere, signing in where the session ran out. */
export type Help = 'read-anew' | 'sign-in' | 'save-again'

const helpFor = (answer: Answer<typeof KeepDraft>): Help => {
  if (isLapsed(answer)) return 'sign-in'
  const moved = answer.kind === 'refused' && answer.refusal.code === 'moved-on'
  return moved ? 'read-anew' : 'save-again'
}

/** After the last keystroke. */
const PAUSE = 1200

/** A draft as it is typed: kept on the server a moment after the last keystroke, by version. */
export const useDraft = (opened: ClaimView, me: Me | undefined) => {
  const [view, setView] = useState(opened)
  const [typed, setTyped] = useState(() => withLinks(opened.claim, typeEntries(opened, me)))
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'saved' })
  // What is newest while a request is under way: more may be typed before it is answered.
  const latest = useRef({ view, typed, kept: typed })
  const inTurn = useTurns()

  const send = async (): Promise<ClaimView | undefined> => {
    const { view: before, typed: sent, kept } = latest.current
    if (sent === kept) return before
    setKeeping({ kind: 'saving' })
    const entries = readTyped(before.item, sent)
    const answer = await ask(KeepDraft, { claim: before.claim, version: before.version, entries })
    if (answer.kind !== 'reply') {
      setKeeping({ kind: 'failed', words: sayFailure(answer), help: helpFor(answer) })
      return undefined
    }
    latest.current = { ...latest.current, view: answer.reply, kept: sent }
    setView(answer.reply)
    setKeeping({ kind: latest.current.typed === sent ? 'saved' : 'typing' })
    return answer.reply
  }
  const save = () => inTurn(send)
  useSavingSoon(keeping.kind === 'typing', save)

  const tell = (next: readonly TypedClaimEntry[]) => {
    latest.current.typed = next
    setTyped(next)
    setKeeping({ kind: 'typing' })
  }
  /** The same version as the server has it now. */
  const show = (now: ClaimView) => {
    latest.current.view = now
    setView(now)
  }
  return { view, typed, tell, keeping, save, show }
}

/** One at a time: a second one with the same version would be refused as moved on. */
const useTurns = () => {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return <T>(deed: () => Promise<T>): Promise<T> => {
    const turn = last.current.then(deed)
    last.current = turn
    return turn
  }
}

/** A pause after the last keystroke; whoever leaves before loses nothing. */
const useSavingSoon = (typing: boolean, save: () => Promise<unknown>) => {
  const leave = useRef<() => void>(() => undefined)
  useEffect(() => {
    leave.current = () => void (typing && save())
    if (!typing) return undefined
    const timer = setTimeout(() => void save(), PAUSE)
    return () => clearTimeout(timer)
  })
  useEffect(() => () => leave.current(), [])
}

export type Draft = ReturnType<typeof useDraft>
