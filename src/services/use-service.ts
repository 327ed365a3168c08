import { useEffect, useState } from 'react'
import type { ReplyOf } from '../../contract/message'
import { ShowService } from '../../contract/show-service'
import { ask } from './ask'

export type Service = ReplyOf<typeof ShowService>

let kept: Service | undefined

/** The open round, the counties and the office; nothing until it is known, and while there is no network. */
export const useService = (): Service | undefined => {
  const [service, setService] = useState(kept)
  useEffect(() => {
    void ask(ShowService, {}).then((answer) => {
      if (answer.kind !== 'reply') return
      kept = answer.reply
      setService(kept)
    })
  }, [])
  return service
}
