import { useRef, useState } from 'react'
import type { Photo } from '../../../contract/shapes/claim'
import { choosePhotos } from '../../services/choose-photos'
import type { ChosenPhoto } from '../../services/photos.types'
import { sendPhoto } from '../../services/send-photo'

/** A photo on its way, or one that did not arrive. */
export interface Underway {
  readonly id: number
  readonly document: string
  readonly chosen: ChosenPhoto
  readonly percent: number
  readonly failed?: { readonly words: string; readonly again: boolean }
}

const MOST_AT_ONCE = 9

/** Photos chosen and sent one after another, with progress; one that failed can be tried again or left. */
export const useSending = (claim: string, onSent: (photo: Photo) => void) => {
  const [underway, setUnderway] = useState<readonly Underway[]>([])
  const queue = useRef(Promise.resolve())
  const count = useRef(0)

  const change = (id: number, part: Partial<Underway>) =>
    setUnderway((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)))
  const leave = (id: number) => setUnderway((all) => all.filter((each) => each.id !== id))

  const send = ({ id, document, chosen }: Underway) => {
    const onProgress = (percent: number) => change(id, { percent })
    queue.current = queue.current.then(async () => {
      const sent = await sendPhoto({ claim, document, chosen, onProgress })
      if (sent.kind === 'failed') return change(id, { failed: sent })
      leave(id)
      onSent(sent.photo)
    })
  }

  const add = async (document: string) => {
    const chosen = await choosePhotos(MOST_AT_ONCE)
    const added = chosen.map((each): Underway => {
      count.current += 1
      return { id: count.current, document, chosen: each, percent: 0 }
    })
    setUnderway((all) => [...all, ...added])
    added.forEach(send)
  }

  const again = ({ failed: _, ...one }: Underway) => {
    setUnderway((all) => all.map((each) => (each.id === one.id ? { ...one, percent: 0 } : each)))
    send(one)
  }
  return { underway, add, again, leave }
}
