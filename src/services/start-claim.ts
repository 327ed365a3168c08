import { StartClaim } from '../../contract/start-claim'
import type { ClaimEntry } from '../../contract/shapes/claim'
import { itemOf } from '../../policy/edition'
import { referenceRules } from '../../policy/claims/references'
import type { ItemId } from '../../policy/vocabulary'
import { ask } from './ask'
import { go } from './go'
import { actingFor, refreshMe, type Me } from './me'
import { sayFailure } from './say-failure'
import { readCount, type TypedEntry } from './typed-entry'
import { readFacts } from './typed-facts'

/** Begins a draft with what the self-check was told, and opens it. Answers the sentence of what kept it from that. */
export const startClaim = async (
  item: ItemId,
  typed: readonly TypedEntry[],
): Promise<string | undefined> => {
  const signed = await refreshMe()
  if (signed.kind === 'offline') return sayFailure({ kind: 'offline' })
  if (signed.kind !== 'person') return void go('sign-in')
  if (!actingFor(signed.me)) return void go('applicant')
  const entries = typed.map((entry) => carriedOver(item, entry, signed.me))
  const answer = await ask(StartClaim, { item, entries })
  if (answer.kind !== 'reply') return sayFailure(answer)
  return void go('claim', { claim: answer.reply.claim })
}

/** The self-check's count becomes as many references, still to be filled in. */
const carriedOver = (id: ItemId, { count, facts }: TypedEntry, me: Me): ClaimEntry => ({
  facts: readFacts(itemOf(id), facts).facts as ClaimEntry['facts'],
  references: Array.from({ length: Math.min(readCount(count), 80) }, () => blankReference(id, me)),
})

/** The holder that the paper must name is known where it is the applicant itself. */
export const blankReference = (item: ItemId, me: Me | undefined) => {
  const applicant = me && actingFor(me)
  const [holder] = referenceRules[item].holder
  const name =
    holder === 'english-name'
      ? applicant?.englishName
      : holder === 'organisation'
        ? applicant?.name
        : ''
  return { number: '', holder: name ?? '', date: '' as const }
}
