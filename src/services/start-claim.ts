import type { ClaimEntry } from '../../contract/shapes/claim'
import { itemOf } from '../../policy/edition'
import { MOST_REFERENCES } from '../../policy/claims/most-references'
import { referenceRules } from '../../policy/claims/references'
import type { ItemId } from '../../policy/vocabulary'
import { beginClaim } from './begin-claim'
import { actingFor, type Me } from './me'
import { readCount, type TypedEntry } from './typed-entry'
import { readFacts } from './typed-facts'

/** Begins a draft with what the self-check was told, and opens it. Answers the sentence of what kept it from that. */
export const startClaim = (
  item: ItemId,
  typed: readonly TypedEntry[],
): Promise<string | undefined> =>
  beginClaim(item, (me) => typed.map((entry) => carriedOver(item, entry, me)))

/** The self-check's count becomes as many references, still to be filled in. */
const carriedOver = (id: ItemId, { count, facts }: TypedEntry, me: Me): ClaimEntry => ({
  facts: readFacts(itemOf(id), facts).facts as ClaimEntry['facts'],
  references: Array.from({ length: Math.min(readCount(count), MOST_REFERENCES) }, () =>
    blankReference(id, me),
  ),
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
