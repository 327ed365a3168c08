import { useEffect, useRef, useState } from 'react'
import type { ClaimView } from '../../../contract/shapes/claim'
import { KeepDraft } from '../../../contract/keep-draft'
import { ask } from '../../services/ask'
import type { Me } from '../../services/me'
import { sayFailure } from '../../services/say-failure'
import { readTyped, typeEntries, type TypedClaimEntry } from './typed-claim'

/** `saved`; `typing`: not yet sent; `saving`; `failed`: kept here, with why and another try. */
export type Keeping =
  | { readonly kind: 'saved' | 'typing' | 'saving' }
  | { readonly kind: 'failed'; readonly words: string; readonly moved: boolean }

/** After the last keystroke. */
const PAUSE = 1200

/** A draft as it is typed: kept on the server a moment after the last keystroke, by version. */
export const useDraft = (opened: ClaimView, me: Me | undefined) => {
  const [view, setView] = useState(opened)
  const [typed, setTyped] = useState(() => typeEntries(opened, me))
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'saved' })
  // What is newest while a request is under way: more may be typed before it is answered.
  const latest = useRef({ view, typed })

  const save = async (): Promise<ClaimView | undefined> => {
    const { view: before, typed: sent } = latest.current
    setKeeping({ kind: 'saving' })
    const entries = readTyped(before.item, sent)
    const answer = await ask(KeepDraft, { claim: before.claim, version: before.version, entries })
    if (answer.kind !== 'reply') {
      const moved = answer.kind === 'refused' && answer.refusal.code === 'moved-on'
      setKeeping({ kind: 'failed', words: sayFailure(answer), moved })
      return undefined
    }
    latest.current.view = answer.reply
    setView(answer.reply)
    setKeeping({ kind: latest.current.typed === sent ? 'saved' : 'typing' })
    return answer.reply
  }

  useEffect(() => {
    if (keeping.kind !== 'typing') return undefined
    const timer = setTimeout(() => void save(), PAUSE)
    return () => clearTimeout(timer)
  })

  const tell = (next: readonly TypedClaimEntry[]) => {
    latest.current.typed = next
    setTyped(next)
    setKeeping({ kind: 'typing' })
  }
  return { view, typed, tell, keeping, save }
}

export type Draft = ReturnType<typeof useDraft>
