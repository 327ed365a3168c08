import { useRef, useState } from 'react'
import { RankClaims } from '../../../../contract/rank-claims'
import type { CompareClaims } from '../../../../contract/compare-claims'
import type { Message, ReplyOf, ToldOf } from '../../../../contract/message'
import { ask, type Answer } from '../../../services/ask'
import { shift } from './ranking'

type Compared = ReplyOf<typeof CompareClaims>
type Saving =
  | { readonly kind: 'idle' | 'busy' | 'saved' }
  | { readonly kind: 'failed'; readonly failure: Exclude<Answer<Message>, { kind: 'reply' }> }

/** An order of merit that is moved about here and saved as a whole. */
export const useRanking = (
  of: ToldOf<typeof CompareClaims>,
  compared: Compared,
  show: (compared: Compared) => void,
) => {
  const [moved, setMoved] = useState<readonly string[]>()
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const under = useRef(false)
  const order = moved ?? compared.order
  const save = async () => {
    if (under.current) return
    under.current = true
    setSaving({ kind: 'busy' })
    const answer = await ask(RankClaims, { ...of, order: [...order], stamp: compared.stamp })
    under.current = false
    if (answer.kind !== 'reply') return setSaving({ kind: 'failed', failure: answer })
    setMoved(undefined)
    setSaving({ kind: 'saved' })
    show({ ...compared, ...answer.reply })
  }
  return {
    order,
    isMoved: moved !== undefined,
    saving,
    move: (claim: string, by: -1 | 1) => {
      const next = shift(order, claim, by)
      // The first can't be moved up, nor the last down: nothing to save.
      if (next.join() === order.join()) return
      setSaving({ kind: 'idle' })
      setMoved(next)
    },
    save: () => void save(),
  }
}

export type UsedRanking = ReturnType<typeof useRanking>
