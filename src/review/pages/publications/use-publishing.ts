import { useEffect, useRef, useState } from 'react'
import type { Message } from '../../../../contract/message'
import { PublishClaims } from '../../../../contract/publish-claims'
import type { Publication } from '../../../../contract/shapes/publication'
import { ask, type Answer } from '../../../services/ask'

type Failure = Exclude<Answer<Message>, { kind: 'reply' }>

/** How far the claims of one publication have come; `done` counts those of this run. */
export interface Run {
  readonly publication: string
  readonly done: number
  readonly left?: number
  readonly state: 'under' | 'done' | 'stuck' | 'stopped'
  readonly failure?: Failure
}

/**
 * Publishes some at a time until none is left. It stops where an answer does not come or nothing
 * moves; started again it goes on there, for what is published is no longer approved.
 */
export const usePublishing = (show: (publication: Publication) => void) => {
  const [run, setRun] = useState<Run>()
  const under = useRef(false)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  const start = async ({ publication }: Publication) => {
    if (under.current) return
    under.current = true
    let now: Run = { publication, done: 0, state: 'under' }
    while (now.state === 'under' && !gone.current) {
      setRun(now)
      const answer = await ask(PublishClaims, { publication })
      if (answer.kind === 'reply') show(answer.reply.publication)
      now = after(now, answer)
    }
    under.current = false
    setRun(now)
  }
  return { run, start: (publication: Publication) => void start(publication) }
}

const after = (now: Run, answer: Answer<typeof PublishClaims>): Run => {
  if (answer.kind !== 'reply') return { ...now, state: 'stopped', failure: answer }
  const { published, left } = answer.reply
  const done = now.done + published
  if (left === 0) return { ...now, done, left, state: 'done' }
  return { ...now, done, left, state: published === 0 ? 'stuck' : 'under' }
}
