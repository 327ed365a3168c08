import { useRef, useState } from 'react'
import type { Message, ReplyOf, ToldOf } from '../../../../contract/message'
import { WritePayments } from '../../../../contract/write-payments'
import { WritePublished } from '../../../../contract/write-published'
import { sayMoney } from '../../../../words/money'
import { publicationDeskWords as words } from '../../../../words/screens/review-publications'
import { ask } from '../../../services/ask'
import { saveList } from '../../../services/save-file.h5'
import { sayFailure } from '../../../services/say-failure'

type Writing = 'published' | 'payments'

/** Fetches a list of a publication and saves it, one at a time. */
export const useWriting = (publication: string) => {
  const [writing, setWriting] = useState<Writing>()
  const [failure, setFailure] = useState<string>()
  const [paid, setPaid] = useState<ReplyOf<typeof WritePayments>>()
  const under = useRef(false)
  const fetchList = async <M extends Message>(what: Writing, message: M) => {
    if (under.current) return undefined
    under.current = true
    setWriting(what)
    setFailure(undefined)
    const answer = await ask(message, { publication } as ToldOf<M>)
    under.current = false
    setWriting(undefined)
    if (answer.kind === 'reply') return answer.reply
    setFailure(sayFailure(answer))
    return undefined
  }
  const writePublished = async () => {
    const list = await fetchList('published', WritePublished)
    if (list) saveList(list)
  }
  const writePayments = async () => {
    setPaid(undefined)
    const list = await fetchList('payments', WritePayments)
    if (list) saveList(list)
    setPaid(list)
  }
  return {
    writing,
    failure,
    told: paid && {
      words: words.paymentsWritten(paid.claims, sayMoney(paid.sum)),
      objected: paid.objected > 0 ? words.objected(paid.objected) : undefined,
    },
    writePublished: () => void writePublished(),
    writePayments: () => void writePayments(),
  }
}
