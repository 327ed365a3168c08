import { useEffect, useState } from 'react'
import type { ReplyOf } from '../../contract/message'
import { ShowService } from '../../contract/show-service'
import { ask, type Answer } from './ask'

export type Service = ReplyOf<typeof ShowService>

let kept: Service | undefined
let underway: Promise<Answer<typeof ShowService>> | undefined

/** One request at a time, however many parts of a screen ask. */
const askOnce = () => {
  underway ??= ask(ShowService, {}).finally(() => {
    underway = undefined
  })
  return underway
}

/** Today, the rounds, the counties and the office; nothing until it is known, and while there is no network. */
export const useService = (): Service | undefined => {
  const [service, setService] = useState(kept)
  useEffect(() => {
    void askOnce().then((answer) => {
      if (answer.kind !== 'reply') return
      kept = answer.reply
      setService(kept)
    })
  }, [])
  return service
}
