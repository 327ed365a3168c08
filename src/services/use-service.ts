import { useCallback, useEffect, useState } from 'react'
import type { ReplyOf } from '../../contract/message'
import { ShowService } from '../../contract/show-service'
import { ask, type Answer } from './ask'
import { knowTemplates } from './consent'

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

const readOnce = async (): Promise<Service | undefined> => {
  const answer = await askOnce()
  if (answer.kind === 'reply') kept = answer.reply
  if (answer.kind === 'reply') knowTemplates(answer.reply.templates)
  return answer.kind === 'reply' ? kept : undefined
}

/** Today, the rounds, the counties and the office; nothing until it is known, and while there is no network. */
export const useService = (): Service | undefined => {
  const [service, setService] = useState(kept)
  useEffect(() => void readOnce().then((read) => read && setService(read)), [])
  return service
}

/** The same, where a screen tells that it could not be had, and asks again. */
export const useServiceLoad = () => {
  const [service, setService] = useState(kept)
  const [failed, setFailed] = useState(false)
  const reload = useCallback(() => {
    void readOnce().then((read) => {
      setService(read ?? kept)
      setFailed(!read)
    })
  }, [])
  useEffect(reload, [reload])
  return { service, failed, reload }
}
