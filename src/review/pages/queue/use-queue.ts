import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { Post } from '../../../../contract/shapes/post'
import type { QueueState } from '../../../../words/screens/review'
import { useReviewer } from '../../parts/use-reviewer'
import { follow, loading, readQueue, type Held, type Queue } from './read-queue'

/** Where each post's work waits. */
const usual = (post: Post | null): QueueState =>
  post?.kind === 'city-reviewer' ? 'reviewed' : 'submitted'

/** The reviewer's queue: read anew whenever it comes into view, as far down as it was read. */
export const useQueue = () => {
  const { known, post } = useReviewer()
  const [chosen, setChosen] = useState<QueueState>()
  const state = chosen ?? usual(post)
  const { held, counts, ...reading } = useReading(state, known)
  const mine = held?.state === state ? held : undefined
  return {
    ...reading,
    post,
    state,
    counts,
    load: mine?.load ?? loading,
    stale: mine?.stale,
    choose: (wanted: QueueState) => {
      reading.startOver()
      setChosen(wanted)
    },
  }
}

/** Reads a state's pages; an answer that comes after another state was chosen is dropped. */
const useReading = (state: QueueState, ready: boolean) => {
  const [asked, setAsked] = useState(0)
  const [held, setHeld] = useState<Held>()
  const [counts, setCounts] = useState<Queue['counts']>({})
  const [busy, setBusy] = useState(false)
  const pages = useRef(1)
  useDidShow(() => setAsked((times) => times + 1))

  useEffect(() => {
    if (!ready || asked === 0) return
    let wanted = true
    void readQueue(state, pages.current).then((load) => {
      if (!wanted) return
      setHeld((before) => follow(before, state, load))
      setBusy(false)
      if (load.kind === 'ready') setCounts(load.reply.counts)
    })
    return () => {
      wanted = false
    }
  }, [ready, state, asked])

  const read = (morePages: number) => {
    pages.current += morePages
    setBusy(true)
    setAsked((times) => times + 1)
  }
  const startOver = () => {
    pages.current = 1
  }
  return { held, counts, busy, startOver, reload: () => read(0), more: () => read(1) }
}
