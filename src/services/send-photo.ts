import Taro from '@tarojs/taro'
import { AdmitPhoto } from '../../contract/admit-photo'
import { InvitePhoto } from '../../contract/invite-photo'
import type { Photo } from '../../contract/shapes/claim'
import { refusalWords } from '../../words/refusals'
import { photoWords } from '../../words/screens/claim-photos'
import { ask } from './ask'
import { dropPhoto, giveUpPhoto } from './drop-photo'
import type { ChosenPhoto } from './photos.types'
import { sayFailure } from './say-failure'

export interface Sending {
  readonly claim: string
  readonly document: string
  readonly chosen: ChosenPhoto
  /** 0 to 100. */
  readonly onProgress: (percent: number) => void
  readonly stop: Stop
}

/** A photo on its way may be called back: what is not yet let in is given up. */
export interface Stop {
  stopped: boolean
  /** Breaks off the transfer, while one runs. */
  abort?: (() => void) | undefined
}

type Failed = {
  readonly kind: 'failed'
  readonly words: string
  /** The same photo may be sent once more; otherwise another one is needed. */
  readonly again: boolean
  /** It is there, and waits only to be let in. */
  readonly arrived?: boolean
  /** Its place on the draft, as long as that is not given up. */
  readonly evidence?: string
}
export type Sent =
  { readonly kind: 'sent'; readonly photo: Photo } | Failed | { readonly kind: 'stopped' }

/** Invited, straight to the store by its signed form, then looked at and let in by the server. */
export const sendPhoto = async (sending: Sending): Promise<Sent> => {
  const { claim, document, chosen, onProgress, stop } = sending
  const { type, size } = chosen
  const unfit = unfitFor(size)
  if (unfit) return { kind: 'failed', words: unfit, again: false }
  const invited = await ask(InvitePhoto, { claim, document, type, size })
  if (invited.kind !== 'reply')
    return { kind: 'failed', words: sayFailure(invited), again: invited.kind !== 'refused' }
  const { evidence, url, fields } = invited.reply
  const up = !stop.stopped && (await upload(url, fields, chosen.path, onProgress, stop))
  if (up && !stop.stopped) return admitPhoto(claim, evidence)
  // The place that was made for it would wait for ever.
  if (stop.stopped) {
    void giveUpPhoto(claim, evidence)
    return { kind: 'stopped' }
  }
  const failed = { kind: 'failed', words: sayFailure({ kind: 'offline' }), again: true } as const
  return (await dropPhoto(claim, evidence)) ? { ...failed, evidence } : failed
}

/** Lets a photo in that arrived; one that did not can only be sent anew. */
export const admitPhoto = async (claim: string, evidence: string): Promise<Sent> => {
  const admitted = await ask(AdmitPhoto, { claim, evidence })
  if (admitted.kind === 'reply') return { kind: 'sent', photo: admitted.reply }
  const failed = { kind: 'failed', words: sayFailure(admitted), evidence } as const
  const code = admitted.kind === 'refused' ? admitted.refusal.code : undefined
  if (code === undefined || code === 'took-too-long')
    return { ...failed, again: true, arrived: true }
  return { ...failed, again: code === 'photo-not-there' }
}

/** The sentence for a file of a size that the store does not take; undefined where it does. */
export const unfitFor = (size: number): string | undefined => {
  if (size < 1) return refusalWords.damaged
  return size > MOST_BYTES ? photoWords.tooLarge : undefined
}

/** As the message that invites a photo has it. */
const MOST_BYTES = 10 * 1024 * 1024

const base = process.env.TARO_APP_API ?? ''

/** No cookies go to the store. Taro appends the file after the fields, as the form asks. */
export const upload = async (
  url: string,
  formData: Record<string, string>,
  filePath: string,
  onProgress: (percent: number) => void,
  stop: Stop,
): Promise<boolean> => {
  try {
    const task = Taro.uploadFile({
      url: url.startsWith('/') ? `${base}${url}` : url,
      filePath,
      name: 'file',
      formData,
      withCredentials: false,
    })
    task.progress(({ progress }) => onProgress(progress))
    stop.abort = () => task.abort()
    return (await task).statusCode === 204
  } catch {
    return false
  } finally {
    stop.abort = undefined
  }
}
