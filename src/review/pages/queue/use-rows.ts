import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Load } from '../../../services/use-ask'
import { readView, type Failure, type Rows, type View } from './view'

interface Held {
  readonly key: string
  readonly load: Load<Rows>
}

/** The rows of a view: read anew whenever the desk comes into view, as far down as they were read. */
export const useRows = (view: View, ready: boolean) => {
  const key = JSON.stringify(view)
  const [held, setHeld] = useState<Held>()
  const [asked, setAsked] = useState(0)
  const [busy, setBusy] = useState(false)
  const [pages, setPages] = useState({ key, count: 1 })
  const count = pages.key === key ? pages.count : 1
  useDidShow(() => setAsked((times) => times + 1))
  // A window that was made wider or narrower draws it on a page that is shown already.
  useEffect(() => void Promise.resolve().then(() => setAsked((times) => Math.max(times, 1))), [])

  useEffect(() => {
    if (!ready || asked === 0) return undefined
    let wanted = true
    void readView(view, count).then((answer) => {
      if (!wanted) return
      setBusy(false)
      setHeld((before) => ({
        key,
        load: loadOf(answer, before?.key === key ? before.load : undefined),
      }))
    })
    return () => {
      wanted = false
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for what `view` says
  }, [ready, key, count, asked])

  const read = (more: number) => {
    setPages({ key, count: count + more })
    setBusy(more > 0)
    setAsked((times) => times + 1)
  }
  const load: Load<Rows> = held?.key === key ? held.load : { kind: 'loading' }
  return { load, busy, reload: () => read(0), more: () => read(1) }
}

/** What is shown stays when a newer answer does not come. */
const loadOf = (
  answer: { readonly kind: 'reply'; readonly reply: Rows } | Failure,
  before: Load<Rows> | undefined,
): Load<Rows> => {
  if (answer.kind === 'reply') return { kind: 'ready', reply: answer.reply }
  return before?.kind === 'ready' ? { ...before, stale: answer } : { kind: 'failed', answer }
}
