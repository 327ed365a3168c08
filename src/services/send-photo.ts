import Taro from '@tarojs/taro'
import { AdmitPhoto } from '../../contract/admit-photo'
import { InvitePhoto } from '../../contract/invite-photo'
import type { Photo } from '../../contract/shapes/claim'
import { refusalWords } from '../../words/refusals'
import { ask } from './ask'
import type { ChosenPhoto } from './photos.types'
import { sayFailure } from './say-failure'

export interface Sending {
  readonly claim: string
  readonly document: string
  readonly chosen: ChosenPhoto
  /** 0 to 100. */
  readonly onProgress: (percent: number) => void
}

export type Sent =
  | { readonly kind: 'sent'; readonly photo: Photo }
  /** `again`: the same photo may be sent once more; otherwise another one is needed. */
  | { readonly kind: 'failed'; readonly words: string; readonly again: boolean }

/** Invited, straight to the store by its signed form, then looked at and let in by the server. */
export const sendPhoto = async ({
  claim,
  document,
  chosen,
  onProgress,
}: Sending): Promise<Sent> => {
  const { type, size } = chosen
  const unfit = unfitFor(size)
  if (unfit) return { kind: 'failed', words: unfit, again: false }
  const invited = await ask(InvitePhoto, { claim, document, type, size })
  if (invited.kind !== 'reply')
    return { kind: 'failed', words: sayFailure(invited), again: invited.kind !== 'refused' }
  const { evidence, url, fields } = invited.reply
  const up = await upload(url, fields, chosen.path, onProgress)
  if (!up) return { kind: 'failed', words: sayFailure({ kind: 'offline' }), again: true }
  const admitted = await ask(AdmitPhoto, { claim, evidence })
  if (admitted.kind === 'reply') return { kind: 'sent', photo: admitted.reply }
  return { kind: 'failed', words: sayFailure(admitted), again: admitted.kind !== 'refused' }
}

/** The sentence for a file of a size that the store does not take; undefined where it does. */
const unfitFor = (size: number): string | undefined => {
  if (size < 1) return refusalWords.damaged
  return size > MOST_BYTES ? refusalWords['too-many-pixels'] : undefined
}

/** As the message that invites a photo has it. */
const MOST_BYTES = 10 * 1024 * 1024

const base = process.env.TARO_APP_API ?? ''

/** No cookies go to the store. Taro appends the file after the fields, as the form asks. */
const upload = async (
  url: string,
  formData: Record<string, string>,
  filePath: string,
  onProgress: (percent: number) => void,
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
    return (await task).statusCode === 204
  } catch {
    return false
  }
}
