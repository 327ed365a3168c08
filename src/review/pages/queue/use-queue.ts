import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { QueueState } from '../../../../contract/shapes/queue'
import { useColleagueNames } from '../../parts/use-colleagues'
import { useReviewer } from '../../parts/use-reviewer'
import { follow, isSame, loading, readQueue, type Held, type Queue, type View } from './read-queue'
import { usualState } from './usual-state'

/** The reviewer's queue: read anew whenever it comes into view, as far down as it was read. */
export const useQueue = () => {
  const { known, post, person } = useReviewer()
  const nameOf = useColleagueNames(post)
  const [mine, setMine] = useState(false)
  const [state, setState] = useState<QueueState>()
  const [round, setRound] = useState<string>()
  const view: View = { state: state ?? usualState(post), ...(round === undefined ? {} : { round }) }
  const { held, newest, ...reading } = useReading(view, known)
  const here = held && isSame(held.view, view) ? held : undefined
  const startingOver =
    <Value>(choose: (value: Value) => void) =>
    (value: Value) => {
      reading.startOver()
      choose(value)
    }
  return {
    ...reading,
    post,
    person,
    nameOf,
    state: view.state,
    counts: newest?.counts ?? {},
    /** Which round is shown, and all that there are. */
    round: round ?? newest?.round ?? undefined,
    rounds: newest?.rounds ?? [],
    load: here?.load ?? loading,
    stale: here?.stale,
    choose: startingOver(setState),
    chooseRound: startingOver(setRound),
    mine,
    chooseMine: setMine,
  }
}

export type UsedQueue = ReturnType<typeof useQueue>

/** Reads a view's pages; an answer that comes after another was chosen is dropped. */
const useReading = ({ state, round }: View, ready: boolean) => {
  const [asked, setAsked] = useState(0)
  const [held, setHeld] = useState<Held>()
  const [newest, setNewest] = useState<Queue>()
  const [busy, setBusy] = useState(false)
  const pages = useRef(1)
  useDidShow(() => setAsked((times) => times + 1))
  // A window that was made wider or narrower draws it on a page that is shown already.
  useEffect(() => void Promise.resolve().then(() => setAsked((times) => Math.max(times, 1))), [])

  useEffect(() => {
    if (!ready || asked === 0) return
    let wanted = true
    const view: View = { state, ...(round === undefined ? {} : { round }) }
    void readQueue(view, pages.current).then((load) => {
      if (!wanted) return
      setHeld((before) => follow(before, view, load))
      setBusy(false)
      if (load.kind === 'ready') setNewest(load.reply)
    })
    return () => {
      wanted = false
    }
  }, [ready, state, round, asked])

  const read = (morePages: number) => {
    pages.current += morePages
    setBusy(true)
    setAsked((times) => times + 1)
  }
  const startOver = () => {
    pages.current = 1
  }
  return { held, newest, busy, startOver, reload: () => read(0), more: () => read(1) }
}
