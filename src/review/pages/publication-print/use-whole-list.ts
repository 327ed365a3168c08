import { useEffect, useState } from 'react'
import { ShowPublication } from '../../../../contract/show-publication'
import type { Publication, PublishedLine } from '../../../../contract/shapes/publication'
import { ask } from '../../../services/ask'
import { sayFailure } from '../../../services/say-failure'

export interface WholeList {
  readonly publication?: Publication
  readonly lines: readonly PublishedLine[]
  readonly state: 'loading' | 'whole' | 'failed'
  readonly failure?: string
}

/** Every line of a publication, page after page: half a list is never printed as a whole one. */
export const useWholeList = (publication: string) => {
  const [list, setList] = useState<WholeList>({ lines: [], state: 'loading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let over = false
    const read = async () => {
      let now: WholeList = { lines: [], state: 'loading' }
      let after: string | undefined
      while (!over && now.state === 'loading') {
        setList(now)
        const answer = await ask(ShowPublication, { publication, ...(after ? { after } : {}) })
        if (answer.kind !== 'reply') now = { ...now, state: 'failed', failure: sayFailure(answer) }
        else {
          after = answer.reply.next
          now = {
            publication: answer.reply.publication,
            lines: [...now.lines, ...answer.reply.lines],
            state: after === undefined ? 'whole' : 'loading',
          }
        }
      }
      if (!over) setList(now)
    }
    void read()
    return () => {
      over = true
    }
  }, [publication, turn])
  return { list, retry: () => setTurn((now) => now + 1) }
}
