import { useEffect, useState } from 'react'
import type { ClaimView, Photo } from '../../../contract/shapes/claim'
import { DropPhoto } from '../../../contract/drop-photo'
import { ask } from '../../services/ask'
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
  useEffect(() => {
    for (const photo of before) if (photo.state === 'waiting') void unfinished.admit(photo)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, for what the draft came with
  }, [])

  const drop = async (photo: Photo) => {
    const answer = await ask(DropPhoto, { claim, evidence: photo.evidence })
    const gone = answer.kind === 'reply' || goneBefore(answer)
    if (gone) remove(photo)
    setFailure(gone ? undefined : sayFailure(answer))
  }
  return { ...sending, unfinished, photos, failure, drop }
}

/** One that was turned away is off the draft already. */
const goneBefore = (answer: Awaited<ReturnType<typeof ask<typeof DropPhoto>>>): boolean =>
  answer.kind === 'refused' && answer.refusal.code === 'not-found'

export type Photos = ReturnType<typeof usePhotos>
