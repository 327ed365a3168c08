import { PrintClaim, type PaperKind } from '../../contract/print-claim'
import { ask } from './ask'
import { sayFailure } from './say-failure'

/**
 * Fetches a paper of the claim and saves it under its name; answers the sentence of what kept it from
 * that. The store hands it out to be saved, never to be shown: this page stays as it is, and a tab of
 * its own would only stay empty, or be blocked.
 */
export const openPaper = async (claim: string, paper: PaperKind): Promise<string | undefined> => {
  const answer = await ask(PrintClaim, { claim, paper })
  if (answer.kind !== 'reply') return sayFailure(answer)
  save(answer.reply.link, answer.reply.name)
  return undefined
}

const save = (link: string, name: string): void => {
  const anchor = document.createElement('a')
  anchor.href = link
  anchor.download = name
  anchor.hidden = true
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
}
