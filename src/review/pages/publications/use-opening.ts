import { useRef, useState } from 'react'
import type { Message } from '../../../../contract/message'
import { OpenPublication } from '../../../../contract/open-publication'
import type { Publication } from '../../../../contract/shapes/publication'
import { publicationDeskWords as words } from '../../../../words/screens/review-publications'
import { ask, type Answer } from '../../../services/ask'

type Failure = Exclude<Answer<Message>, { kind: 'reply' }>

/** What is typed of a new publication. */
export interface Typed {
  readonly round: string | undefined
  readonly from: string
  readonly days: string
}

/** Opens a publication once, however often it is tapped. */
export const useOpening = (onOpened: (publication: Publication) => void) => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const under = useRef(false)
  const open = async (round: string, { from, days }: Typed) => {
    if (under.current) return
    under.current = true
    setBusy(true)
    setFailure(undefined)
    const answer = await ask(OpenPublication, { round, from, days: Number(days) })
    under.current = false
    setBusy(false)
    if (answer.kind !== 'reply') return setFailure(answer)
    onOpened(answer.reply)
  }
  return { busy, failure, open }
}

/** What keeps it from being sent, field by field. */
export const faultsOf = ({ round, from, days }: Typed, today: string) => {
  const count = /^\d{1,2}$/.test(days) ? Number(days) : 0
  const wrongDay = from === '' ? words.fromMissing : from < today ? words.fromPast : undefined
  return {
    ...(round === undefined ? { round: words.roundMissing } : {}),
    ...(wrongDay ? { from: wrongDay } : {}),
    ...(count < 1 || count > 60 ? { days: words.daysWrong } : {}),
  }
}
