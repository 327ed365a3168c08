import { useState } from 'react'
import type { Message, ReplyOf, ToldOf } from '../../../../contract/message'
import { useSending } from '../../parts/use-sending'

type Faults<Typed> = { readonly [field in keyof Typed]?: string }

interface Saving<M extends Message, Typed> {
  readonly message: M
  readonly given: Typed
  readonly faultsOf: (typed: Typed) => Faults<Typed>
  readonly toldOf: (typed: Typed) => ToldOf<M>
  readonly onSaved: (reply: ReplyOf<M>) => void
}

/** A card's fields: typed, checked when they are to be saved, sent; what was saved is said until more is typed. */
export const useSaving = <M extends Message, Typed extends object>(of: Saving<M, Typed>) => {
  const [typed, setTyped] = useState(of.given)
  const [tried, setTried] = useState(false)
  const [saved, setSaved] = useState(false)
  const { busy, failure, send } = useSending(of.message, (reply) => {
    of.onSaved(reply)
    setTried(false)
    setSaved(true)
  })
  const faults = of.faultsOf(typed)
  const shown: Faults<Typed> = tried ? faults : {}
  return {
    typed,
    faults: shown,
    tell: (part: Partial<Typed>) => {
      setSaved(false)
      setTyped({ ...typed, ...part })
    },
    form: {
      busy,
      saved,
      failure,
      onSave: () => {
        setTried(true)
        if (Object.keys(faults).length === 0) send(of.toldOf(typed))
      },
    },
  }
}
