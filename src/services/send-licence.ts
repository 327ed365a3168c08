import { AdmitLicence } from '../../contract/admit-licence'
import { InviteLicence } from '../../contract/invite-licence'
import { ask } from './ask'
import type { ChosenPhoto } from './photos.types'
import { sayFailure } from './say-failure'
import { unfitFor, upload } from './send-photo'

/** Gives the acting organisation's licence to the office; nothing, or why it did not arrive. */
export const sendLicence = async (
  { path, type, size }: ChosenPhoto,
  onProgress: (percent: number) => void,
): Promise<string | undefined> => {
  const unfit = unfitFor(size)
  if (unfit) return unfit
  const invited = await ask(InviteLicence, { type, size })
  if (invited.kind !== 'reply') return sayFailure(invited)
  const { evidence, url, fields } = invited.reply
  if (!(await upload(url, fields, path, onProgress, { stopped: false })))
    return sayFailure({ kind: 'offline' })
  const admitted = await ask(AdmitLicence, { evidence })
  return admitted.kind === 'reply' ? undefined : sayFailure(admitted)
}
