import { useEffect, useState } from 'react'
import type { ClaimView, Photo } from '../../../contract/shapes/claim'
import { dropPhoto } from '../../services/drop-photo'
import { sayFailure } from '../../services/say-failure'
import { useSending } from './use-sending'
import { useUnfinished } from './use-unfinished'

/** The photos of a draft: those that are in, those on their way, and taking one off. */
export const usePhotos = ({ claim, photos: before }: ClaimView) => {
  const [photos, setPhotos] = useState(before)
  const [failure, setFailure] = useState<string>()
  const replace = (photo: Photo) =>
    setPhotos((all) => [...all.filter(({ evidence }) => evidence !== photo.evidence), photo])
  const remove = ({ evidence }: Photo) =>
    setPhotos((all) => all.filter((photo) => photo.evidence !== evidence))
  const sending = useSending(claim, replace)
  const unfinished = useUnfinished(claim, replace)
  const admitWaiting = (all: readonly Photo[]) => {
    for (const photo of all) if (photo.state === 'waiting') void unfinished.admit(photo)
  }
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once, for what the draft came with
  useEffect(() => admitWaiting(before), [])

  const drop = async (photo: Photo) => {
    const failed = await dropPhoto(claim, photo.evidence)
    if (!failed) remove(photo)
    setFailure(failed && sayFailure(failed))
  }
  /** As the server has them now. */
  const show = (now: readonly Photo[]) => {
    setPhotos([...now])
    sending.leaveTo(now)
    admitWaiting(now)
  }
  return { ...sending, unfinished, photos, failure, drop, show }
}

export type Photos = ReturnType<typeof usePhotos>
