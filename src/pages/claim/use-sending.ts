import { useRef, useState } from 'react'
import type { Photo } from '../../../contract/shapes/claim'
import { dropPhoto, giveUpPhoto } from '../../services/drop-photo'
import type { Choose, ChosenPhoto } from '../../services/photos.types'
import { sayFailure } from '../../services/say-failure'
import { admitPhoto, sendPhoto, type Sent, type Stop } from '../../services/send-photo'

/** A photo on its way, or one that did not arrive. */
export interface Underway {
  readonly id: number
  readonly document: string
  readonly chosen: ChosenPhoto
  readonly percent: number
  readonly stop: Stop
  readonly failed?: Failed
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

type Failed = Extract<Sent, { kind: 'failed' }>

/** One that arrived is only let in; the place of one that did not is given up before it has another. */
const sendOnce = async (
  claim: string,
  { document, chosen, stop, failed }: Underway,
  onProgress: (percent: number) => void,
): Promise<Sent> => {
  const { arrived, evidence } = failed ?? {}
  if (stop.stopped) {
    giveUp(claim, failed)
    return { kind: 'stopped' }
  }
  if (arrived && evidence) return admitPhoto(claim, evidence)
  const kept = evidence ? await dropPhoto(claim, evidence) : undefined
  if (failed && kept) return { ...failed, words: sayFailure(kept) }
  return sendPhoto({ claim, document, chosen, onProgress, stop })
}

const giveUp = (claim: string, failed: Failed | undefined): void => {
  if (failed?.evidence) void giveUpPhoto(claim, failed.evidence)
}

const useRows = () => {
  const [underway, setUnderway] = useState<readonly Underway[]>([])
  return {
    underway,
    join: (added: readonly Underway[]) => setUnderway((all) => [...all, ...added]),
    change: (id: number, to: (one: Underway) => Underway) =>
      setUnderway((all) => all.map((each) => (each.id === id ? to(each) : each))),
    leave: (id: number) => setUnderway((all) => all.filter((each) => each.id !== id)),
    /** One that failed and is among these is looked after there. */
    leaveTo: (photos: readonly Photo[]) =>
      setUnderway((all) =>
        all.filter(({ failed }) => !photos.some(({ evidence }) => evidence === failed?.evidence)),
      ),
  }
}

/** Photos chosen and sent, with progress; one may be called back, one that failed tried again or left. */
export const useSending = (claim: string, onSent: (photo: Photo) => void) => {
  const { underway, join, change, leave, leaveTo } = useRows()
  const inLine = useLine()
  const count = useRef(0)

  const send = (one: Underway) =>
    inLine(async () => {
      const { id, stop } = one
      const onProgress = (percent: number) => change(id, (now) => ({ ...now, percent }))
      const sent = await sendOnce(claim, one, onProgress)
      if (sent.kind === 'failed') {
        if (stop.stopped) giveUp(claim, sent)
        return change(id, (now) => ({ ...now, failed: sent }))
      }
      leave(id)
      if (sent.kind === 'sent') onSent(sent.photo)
    })

  const add = async (document: string, choose: Choose) => {
    const chosen = await choose(MOST_CHOSEN)
    const added = chosen.map((each): Underway => {
      count.current += 1
      return { id: count.current, document, chosen: each, percent: 0, stop: { stopped: false } }
    })
    join(added)
    added.forEach(send)
  }

  const again = (one: Underway) => {
    const { failed: _, ...fresh } = { ...one, percent: 0 }
    change(one.id, () => fresh)
    send(one)
  }
  const cancel = ({ id, stop, failed }: Underway) => {
    stop.stopped = true
    stop.abort?.()
    giveUp(claim, failed)
    leave(id)
  }
  return { underway, add, again, cancel, leaveTo }
}
