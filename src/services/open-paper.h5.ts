import { PrintClaim, type PaperKind } from '../../contract/print-claim'
import { ask } from './ask'
import { saveAs } from './save-file.h5'
import { sayFailure } from './say-failure'

/**
 * Fetches a paper of the claim and saves it under its name; answers the sentence of what kept it from
 * that. The store hands it out to be saved, never to be shown: this page stays as it is, and a tab of
 * its own would only stay empty, or be blocked.
 */
export const openPaper = async (claim: string, paper: PaperKind): Promise<string | undefined> => {
  const answer = await ask(PrintClaim, { claim, paper })
  if (answer.kind !== 'reply') return sayFailure(answer)
  saveAs(answer.reply.link, answer.reply.name)
  return undefined
}
