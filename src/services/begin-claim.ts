import type { ClaimEntry } from '../../contract/shapes/claim'
import { StartClaim } from '../../contract/start-claim'
import type { ItemId } from '../../policy/vocabulary'
import { ask } from './ask'
import { go } from './go'
import { actingFor, refreshMe, type Me } from './me'
import { sayFailure } from './say-failure'

/** Begins a draft with the entries, none where nothing was told yet, and opens it. Answers the sentence of what kept it from that. */
export const beginClaim = async (
  item: ItemId,
  entriesFor: (me: Me) => ClaimEntry[] = () => [],
  open = go,
): Promise<string | undefined> => {
  const signed = await refreshMe()
  if (signed.kind === 'offline') return sayFailure({ kind: 'offline' })
  if (signed.kind !== 'person') return void go('sign-in')
  if (!actingFor(signed.me)) return void go('applicant')
  const answer = await ask(StartClaim, { item, entries: entriesFor(signed.me) })
  if (answer.kind !== 'reply') return sayFailure(answer)
  return void open('claim', { claim: answer.reply.claim })
}
