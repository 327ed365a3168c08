import { useRef, useState } from 'react'
import type { Photo } from '../../../contract/shapes/claim'
import type { Choose, ChosenPhoto } from '../../services/photos.types'
import { admitPhoto, sendPhoto, type Sent, type Stop } from '../../services/send-photo'

/** A photo on its way, or one that did not arrive. */
export interface Underway {
  readonly id: number
  readonly document: string
  readonly chosen: ChosenPhoto
  readonly percent: number
  readonly stop: Stop
  readonly failed?: Extract<Sent, { kind: 'failed' }>
}

const MOST_CHOSEN = 9
/** WeChat takes ten requests at once, and the rest of the page asks as well. */
const AT_ONCE = 3

/** Deeds in their order, so many under way at once. */
const useLine = () => {
  const line = useRef({ waiting: [] as (() => Promise<void>)[], running: 0 })
  const next = () => {
    const { waiting, running } = line.current
    const deed = running < AT_ONCE ? waiting.shift() : undefined
    if (!deed) return
    line.current.running += 1
    void deed().finally(() => {
      line.current.running -= 1
      next()
    })
    next()
  }
  return (deed: () => Promise<void>) => {
    line.current.waiting.push(deed)
    next()
  }
}

/** Photos chosen and sent, with progress; one may be called back, one that failed tried again or left. */
export const useSending = (claim: string, onSent: (photo: Photo) => void) => {
  const [underway, setUnderway] = useState<readonly Underway[]>([])
  const inLine = useLine()
  const count = useRef(0)

  const change = (id: number, part: Partial<Underway>) =>
    setUnderway((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)))
  const leave = (id: number) => setUnderway((all) => all.filter((each) => each.id !== id))

  const send = ({ id, document, chosen, stop, failed }: Underway) =>
    inLine(async () => {
      if (stop.stopped) return
      const onProgress = (percent: number) => change(id, { percent })
      const sent = failed?.arrived
        ? await admitPhoto(claim, failed.arrived)
        : await sendPhoto({ claim, document, chosen, onProgress, stop })
      if (sent.kind === 'failed') return change(id, { failed: sent })
      leave(id)
      if (sent.kind === 'sent') onSent(sent.photo)
    })

  const add = async (document: string, choose: Choose) => {
    const chosen = await choose(MOST_CHOSEN)
    const added = chosen.map((each): Underway => {
      count.current += 1
      return { id: count.current, document, chosen: each, percent: 0, stop: { stopped: false } }
    })
    setUnderway((all) => [...all, ...added])
    added.forEach(send)
  }

  const again = (one: Underway) => {
    const { failed: _, ...fresh } = { ...one, percent: 0 }
    setUnderway((all) => all.map((each) => (each.id === one.id ? fresh : each)))
    send(one)
  }
  const cancel = ({ id, stop }: Underway) => {
    stop.stopped = true
    stop.abort?.()
    leave(id)
  }
  return { underway, add, again, cancel }
}
