import type { ClaimView } from '../../contract/shapes/claim'
import { editionNamed } from '../../policy/edition'
import { sayAward } from '../../words/money'
import { changedEditionWords as words } from '../../words/screens/changed-edition'
import { Box, Notice } from '../ui'

/** A draft that another edition of the policy assessed before: what it was, and what it is now. */
export function ChangedEdition({ claim }: { claim: ClaimView }) {
  const { changed, edition, award } = claim
  if (!changed) return null
  return (
    <Notice tone="warn" title={words.title}>
      <Box>{words.before(titleOf(changed.edition), sayAward(changed.award))}</Box>
      <Box>{words.now(titleOf(edition), sayAward(award))}</Box>
    </Notice>
  )
}

const titleOf = (edition: string): string => editionNamed(edition)?.title ?? edition
