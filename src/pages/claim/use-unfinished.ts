import { useState } from 'react'
import type { Photo } from '../../../contract/shapes/claim'
import { admitPhoto } from '../../services/send-photo'

/** How the letting in of a photo goes that was sent before; `words`: why it could not be. */
export type Unfinished =
  | { readonly kind: 'admitting' }
  | { readonly kind: 'failed'; readonly words: string; readonly arrived: boolean }

/** Photos that an earlier visit sent and did not see let in: the app was closed, or the network gone. */
export const useUnfinished = (claim: string, onAdmitted: (photo: Photo) => void) => {
  const [states, setStates] = useState<Readonly<Record<string, Unfinished>>>({})
  const admit = async ({ evidence }: Photo) => {
    const tell = (state: Unfinished) => setStates((all) => ({ ...all, [evidence]: state }))
    tell({ kind: 'admitting' })
    const sent = await admitPhoto(claim, evidence)
    if (sent.kind === 'sent') return onAdmitted(sent.photo)
    if (sent.kind === 'failed')
      tell({ kind: 'failed', words: sent.words, arrived: sent.arrived === true })
  }
  return { of: ({ evidence }: Photo): Unfinished | undefined => states[evidence], admit }
}
