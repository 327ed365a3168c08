import { useRef, useState } from 'react'
import type { ClaimView, Photo } from '../../../contract/shapes/claim'
import { DropPhoto } from '../../../contract/drop-photo'
import { ask } from '../../services/ask'
import { choosePhotos } from '../../services/choose-photos'
import type { ChosenPhoto } from '../../services/photos.types'
import { sayFailure } from '../../services/say-failure'
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

/** The photos of a draft: chosen, sent one after another with progress, tried again, taken off. */
export const usePhotos = (claim: ClaimView) => {
  const [photos, setPhotos] = useState(claim.photos)
  const [underway, setUnderway] = useState<readonly Underway[]>([])
  const [failure, setFailure] = useState<string>()
  const queue = useRef(Promise.resolve())
  const count = useRef(0)

  const change = (id: number, part: Partial<Underway>) =>
    setUnderway((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)))
  const leave = (id: number) => setUnderway((all) => all.filter((each) => each.id !== id))

  const send = ({ id, document, chosen }: Underway) => {
    queue.current = queue.current.then(async () => {
      const sent = await sendPhoto({
        claim: claim.claim,
        document,
        chosen,
        onProgress: (percent) => change(id, { percent }),
      })
      if (sent.kind === 'failed') return change(id, { failed: sent })
      leave(id)
      setPhotos((all) => [...all, sent.photo])
    })
  }

  const add = async (document: string) => {
    const chosen = await choosePhotos(MOST_AT_ONCE)
    const added = chosen.map((each): Underway => ({
      id: (count.current += 1),
      document,
      chosen: each,
      percent: 0,
    }))
    setUnderway((all) => [...all, ...added])
    added.forEach(send)
  }

  const again = (one: Underway) => {
    const fresh = { ...one, percent: 0, failed: undefined }
    change(one.id, fresh)
    send(fresh)
  }

  const drop = async ({ evidence }: Photo) => {
    const answer = await ask(DropPhoto, { claim: claim.claim, evidence })
    if (answer.kind === 'reply')
      setPhotos((all) => all.filter((photo) => photo.evidence !== evidence))
    setFailure(answer.kind === 'reply' ? undefined : sayFailure(answer))
  }
  return { photos, underway, failure, add, again, leave, drop }
}

export type Photos = ReturnType<typeof usePhotos>
