import { useState } from 'react'
import type { ClaimView, Photo } from '../../../contract/shapes/claim'
import { DropPhoto } from '../../../contract/drop-photo'
import { ask } from '../../services/ask'
import { sayFailure } from '../../services/say-failure'
import { useSending } from './use-sending'

/** The photos of a draft: those that are in, those on their way, and taking one off. */
export const usePhotos = ({ claim, photos: before }: ClaimView) => {
  const [photos, setPhotos] = useState(before)
  const [failure, setFailure] = useState<string>()
  const sending = useSending(claim, (photo) => setPhotos((all) => [...all, photo]))

  const drop = async ({ evidence }: Photo) => {
    const answer = await ask(DropPhoto, { claim, evidence })
    if (answer.kind === 'reply')
      setPhotos((all) => all.filter((photo) => photo.evidence !== evidence))
    setFailure(answer.kind === 'reply' ? undefined : sayFailure(answer))
  }
  return { ...sending, photos, failure, drop }
}

export type Photos = ReturnType<typeof usePhotos>
