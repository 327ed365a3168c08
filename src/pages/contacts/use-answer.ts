import { useRef, useState } from 'react'
import { AnswerJoin } from '../../../contract/answer-join'
import { ask } from '../../services/ask'
import { sayFailure } from '../../services/say-failure'

/** Answers one request at a time. */
export const useAnswer = (onAnswered: () => void) => {
  const [under, setUnder] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const busy = useRef(false)
  const answer = async (person: string, accept: boolean) => {
    if (busy.current) return
    busy.current = true
    setUnder(person)
    setFailure(undefined)
    const answered = await ask(AnswerJoin, { person, accept })
    busy.current = false
    setUnder(undefined)
    if (answered.kind !== 'reply') setFailure(sayFailure(answered))
    onAnswered()
  }
  return {
    under,
    failure,
    answer: (person: string, accept: boolean) => void answer(person, accept),
  }
}
